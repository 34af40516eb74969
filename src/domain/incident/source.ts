import { z } from 'zod';
import { choiceOf } from '#domain/taxonomy/choice.ts';
import { sourceFormats, sourceKinds } from '#domain/taxonomy/source-kinds.ts';
import { sourceId } from '../identifier.ts';
import { day } from './instant.ts';

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'https:// で始まるアドレスを書きます。分からないときは行ごと省きます',
});

/**
 * A document that an article rests on. It has either the document's own `title`, or, where nobody
 * here saw the title, a `description` in our words that is printed without quotation marks.
 */
export const sourceSchema = z
  .strictObject({
    id: sourceId.describe('この記事の中での番号。s1、s2 と書き、読者には [1]、[2] と表示されます。'),
    kind: choiceOf(sourceKinds).describe(
      'official（当事者・官公庁の発表）、press（報道）、research（解説・まとめ）のどれか。',
    ),
    title: z.string().min(1).optional().describe('文書の題名。原文のまま写し、個人名は除きます。'),
    description: z
      .string()
      .min(1)
      .optional()
      .describe('題名を確認できない文書の、こちらの言葉での説明。title の代わりに書きます。'),
    publisher: z.string().min(1).describe('発行元の名前。転載で読んだときも、元の発行元を書きます。'),
    url: webAddress.optional().describe('発行元自身のアドレスだけを書きます。転載先や複製は書きません。'),
    publishedAt: z
      .string()
      .min(4)
      .optional()
      .describe('文書の日付。分かるところまで書きます（2024-03-18、2024年3月 など）。'),
    accessedAt: day.optional().describe('編集部が実際に開いて確かめた日。開いていなければ書きません。'),
    format: choiceOf(sourceFormats).optional().describe('PDFなど、リンクに印を付けたい形式。'),
    archiveUrl: webAddress.optional().describe('実際に見た保存版（アーカイブ）のアドレス。'),
    read: z.boolean().describe('編集部が読んだか。false は「未読」と表示され、本文の根拠にはできません。'),
    extent: z
      .enum(['whole', 'excerpt'])
      .meta({ enumDescriptions: ['全文を読んだ。', '抜粋だけを読んだ。'] })
      .default('whole')
      .describe('読んだ範囲。whole（全文）か excerpt（抜粋）。'),
    via: z
      .string()
      .min(1)
      .optional()
      .describe('発行元以外で読んだとき、どこで読んだか（例: 転載で確認）。公式発表の扱いが変わります。'),
    note: z.string().min(1).optional().describe('読者に見せる補足。'),
  })
  .refine((source) => (source.title === undefined) !== (source.description === undefined), {
    path: ['title'],
    error: 'title（題名）と description（説明）の、どちらか一方だけを書きます',
  });

/** A source as it stands in the front matter. */
export type SourceInput = z.input<typeof sourceSchema>;
export type Source = z.output<typeof sourceSchema>;

/** The number that readers see: `s12` is printed as 12. */
export function sourceNumber(id: string): number {
  return Number(id.slice(1));
}
