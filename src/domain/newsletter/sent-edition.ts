import { z } from 'zod';
import { articleId } from '../identifier.ts';
import { dayOrInstant } from '../incident/instant.ts';

/** An article in the version that a mail carried. */
const carriedSchema = z.strictObject({
  id: articleId.describe('記事のID。'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '公開の台帳にある版のダイジェスト（SHA-256）を書きます' })
    .describe('送ったときの版のダイジェスト（SHA-256）。公開の台帳と同じ値です。'),
});
export type Carried = z.output<typeof carriedSchema>;

/**
 * What an edition carried when it was sent (`content/newsletters/<id>.sent.yaml`). A command writes it when it
 * sends; nothing is ever taken out of a mail, so this is how corrections can follow it.
 */
export const sentEditionSchema = z.strictObject({
  sentAt: dayOrInstant.describe('送り始めた日時。'),
  articles: z.array(carriedSchema).min(1).describe('載せた記事と、その版。'),
  followUps: z.array(carriedSchema).default([]).describe('訂正・続報として知らせた記事と、知らせた版。'),
});

/** The record of one sending; `id` is the edition's. */
export type SentEdition = z.output<typeof sentEditionSchema> & { readonly id: string };
