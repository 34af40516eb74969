import { z } from 'zod';
import { dayOrInstant } from '../incident/instant.ts';

/** A series of this publication (`content/series/<id>.yaml`). */
export const seriesSchema = z.strictObject({
  title: z.string().min(1).describe('連載の名前。'),
  description: z.string().min(1).describe('どんな連載か。1〜2文。'),
  frequency: z.string().min(1).describe('出す頻度（例: 毎週月曜）。約束できなければ「不定期」。'),
});
export type Series = z.output<typeof seriesSchema> & { readonly id: string };

/** A function of this publication that signs articles (`content/authors/<id>.yaml`), never an invented person. */
export const authorSchema = z.strictObject({
  name: z.string().min(1).describe('署名（例: 編集部）。'),
  role: z.string().min(1).describe('役割。'),
  description: z.string().min(1).describe('何をしている部署か。'),
  image: z
    .string()
    .regex(/^\/[\w./-]+\.(svg|png|jpe?g|webp|avif)$/, {
      error: 'public/ に置いた画像のパスを、/ から書きます（例: /icon.svg）',
    })
    .optional()
    .describe('名前に添える印の画像（正方形）。public/ に置き、/ から書きます。人の写真は使いません。'),
  links: z
    .array(
      z.strictObject({
        label: z.string().min(1).describe('リンクの言葉。'),
        url: z
          .url({ protocol: /^https$/, error: 'https:// で始まるアドレスを書きます' })
          .describe('リンク先のアドレス。'),
      }),
    )
    .default([])
    .describe('連絡先や公式ページ。'),
});
export type Author = z.output<typeof authorSchema> & { readonly id: string };

/** A page of the publication itself (`content/pages/<path>.mdx`), shown under `/about/`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('ページの見出し。'),
  description: z.string().min(1).describe('検索や共有に使う1文の説明。'),
  updatedAt: dayOrInstant.describe('最後に書き直した日。'),
  order: z.number().int().describe('案内に並べる順。'),
});
export type Page = z.output<typeof pageSchema> & { readonly id: string };
