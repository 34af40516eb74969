import { z } from 'zod';
import { articleId } from '../identifier.ts';
import { day } from '../incident/instant.ts';

/** The front matter of an edition (`content/newsletters/<id>.mdx`); its body is the editors' note. */
export const editionSchema = z.strictObject({
  number: z.number().int().min(1).describe('号の番号。1から、飛ばさずに続けます。'),
  date: day.describe('号の日付（例: 2026-11-30）。この日から、サイトで読めます。'),
  subject: z
    .string()
    .trim()
    .min(1)
    .describe('メールの件名。媒体名と号の番号は自動で付きません。全角30字までを目安にします。'),
  preheader: z
    .string()
    .trim()
    .min(1)
    .describe('受信箱で件名の後に見える一言。件名を繰り返さず、中身を1文で伝えます。'),
  articles: z.array(articleId).min(1).describe('載せる記事のID。読ませたい順に並べます。'),
  draft: z.boolean().default(false).describe('書きかけ。true の間は、サイトに出ず、送れません。'),
});
export type EditionInput = z.input<typeof editionSchema>;

/** An edition of the newsletter. */
export type Edition = z.output<typeof editionSchema> & { readonly id: string };

/** Whether readers may see an edition at the publication moment, an ISO instant. */
export function isOut(edition: Pick<Edition, 'draft' | 'date'>, moment: string): boolean {
  return !edition.draft && Date.parse(`${edition.date}T00:00:00+09:00`) <= Date.parse(moment);
}

/** The latest number first. */
export function byNumber(a: Pick<Edition, 'number' | 'id'>, b: Pick<Edition, 'number' | 'id'>): number {
  return b.number - a.number || (a.id < b.id ? -1 : 1);
}
