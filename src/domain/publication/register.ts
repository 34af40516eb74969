import { z } from 'zod';
import { articleId } from '../identifier.ts';
import { day } from '../incident/instant.ts';
import { choiceOf } from '../taxonomy/choice.ts';
import { updateKinds } from '../taxonomy/update-kinds.ts';

/** One state in which an article was published. */
const versionSchema = z.strictObject({
  date: day.describe('公開した日。'),
  kind: choiceOf(updateKinds).describe('更新の種類。'),
  text: z.string().min(1).describe('何を公開したか、何を変えたか。'),
  before: z.string().min(1).optional().describe('訂正で、誤っていた内容。'),
  after: z.string().min(1).optional().describe('訂正で、正しい内容。'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('公開したファイルのSHA-256。'),
});
export type PublishedVersion = z.output<typeof versionSchema>;

const versions = z.array(versionSchema).min(1).describe('公開した版。古い順。');
const since = day.describe('この状態になった日。');
const target = articleId.describe('いま読める記事のID。');

const state = <Name extends string>(name: Name) =>
  z.literal(name).describe('live（公開中）、moved（移転）、merged（統合）、withdrawn（取り下げ）のどれか。');

/** What has become of an article that was published once. */
const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({ state: state('live'), since, versions }),
  z.strictObject({ state: state('moved'), since, target, versions }),
  z.strictObject({ state: state('merged'), since, target, versions }),
  z.strictObject({
    state: state('withdrawn'),
    since,
    reason: z.string().min(1).describe('取り下げた理由。読者に見せます。'),
    versions,
  }),
]);
export type RegisterEntry = z.output<typeof entrySchema>;

/**
 * The publication's memory (`content/register.yaml`): every article that was ever published, by its id,
 * and what has become of it. A command writes it when something is published; nothing is ever taken out.
 */
export const registerSchema = z.strictObject({
  articles: z.record(articleId, entrySchema).describe('記事のIDごとの、公開の記録。'),
});
export type Register = z.output<typeof registerSchema>;

/** Where the register stands, from the project's top. */
export const registerFile = 'content/register.yaml';
