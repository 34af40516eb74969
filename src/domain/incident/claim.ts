import { z } from 'zod';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { type ClaimStatus, claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { impactKinds, impactUnits, qualifiers } from '#domain/taxonomy/impact-kinds.ts';
import { rowId, sourceId } from '../identifier.ts';
import type { Source } from './source.ts';

/** The ids of the sources behind a row; every stated fact has at least one. */
export const citedSources = z
  .array(sourceId)
  .min(1, { error: '根拠になる出典のIDを1つ以上書きます（例: [s1]）' })
  .describe('この行の根拠になる出典のID。');

/** Who says so. Left out, it follows from the kinds of the sources ({@link statusFromSources}). */
export const claimStatus = choiceOf(claimStatuses).describe(
  '誰が言っていることか。省くと出典の種類から決まります。',
);

/** Who says what another field holds (`actors`, `assets`), and on which sources that rests. */
export const statedSchema = z.strictObject({ status: claimStatus.optional(), sources: citedSources });

/** Rows with one `topic` speak of one question, and stand side by side where they disagree. */
export const claimTopic = z
  .string()
  .min(1)
  .describe('同じことについて出典が食い違うとき、並べる行に同じ言葉を書きます（例: 便数）。');

/**
 * The weakest status that the sources alone carry: an official document read at its publisher is
 * 公式発表; the same read elsewhere, or known through the press, needs the editor's own word, so two
 * outlets give 報道（複数）, one gives 報道（単独）, and a commentary alone gives 解説・まとめ.
 *
 * @throws RangeError when no source is given: a row without a source is not a claim.
 */
export function statusFromSources(sources: readonly Source[]): ClaimStatus {
  if (sources.length === 0) throw new RangeError('a claim needs at least one source');
  const official = sources.filter((source) => source.kind === 'official' && source.read);
  if (official.some((source) => source.via === undefined)) return 'official';
  if (official.length > 0) return 'official-via-press';
  const press = new Set(sources.filter((source) => source.kind === 'press').map((s) => s.publisher));
  if (press.size > 1) return 'press-multiple';
  return press.size === 1 ? 'press-single' : 'research';
}

/** One row of harm: a number with what it counts, how exact it is, and who says so. */
export const impactSchema = z
  .strictObject({
    id: rowId('i'),
    kind: choiceOf(impactKinds).describe('被害の種類。'),
    label: z.string().min(1).describe('何の数か、何が起きたか（例: 不正送金された口座）。'),
    value: z
      .number()
      .nonnegative()
      .optional()
      .describe('数。単位と一緒に書きます。数がない被害では省きます。'),
    unit: choiceOf(impactUnits).optional().describe('数の単位。'),
    qualifier: choiceOf(qualifiers).default('exact').describe('約・以上・最大など、数の確かさ。'),
    wording: z
      .string()
      .min(1)
      .optional()
      .describe('数字ひとつでは表せない言い方（数億円、600〜1000人など）。書くと、そのまま表示します。'),
    asOf: z.string().min(4).optional().describe('いつの時点の数か（分かるとき）。'),
    topic: claimTopic.optional(),
    status: claimStatus,
    note: z.string().min(1).optional().describe('数の内訳や、読み誤りを防ぐ補足。'),
    headline: z.boolean().default(false).describe('記事の冒頭と一覧に出す、いちばん重い被害なら true。'),
    sources: citedSources,
  })
  .refine((row) => row.value === undefined || row.unit !== undefined, {
    path: ['unit'],
    error: 'value（数）には unit（単位）を添えます',
  });
export type ImpactInput = z.input<typeof impactSchema>;
export type Impact = z.output<typeof impactSchema>;

/** What stands nowhere else: statements, denials, and numbers that sources dispute. */
export const claimSchema = z.strictObject({
  id: rowId('c'),
  topic: claimTopic,
  text: z.string().min(1).describe('誰が何と述べたか。「とされる」「否認」などの力を弱めも強めもしません。'),
  status: claimStatus,
  asOf: z.string().min(4).optional().describe('いつの時点の話か（分かるとき）。'),
  sources: citedSources,
});
export type ClaimInput = z.input<typeof claimSchema>;
export type Claim = z.output<typeof claimSchema>;
