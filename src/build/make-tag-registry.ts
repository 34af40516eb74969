import { isPublished } from '#domain/publication/moment.ts';
import { type TagRecord, toTagRegistry } from '#domain/taxonomy/tag-registry.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import { readingOf } from '#search/analyzer/reading.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { dayInJapan } from '#view-models/dates.ts';

/** The registry of all tags over the articles that readers can see at the publication moment. */
export function makeTagRegistry(
  content: Content,
  moment: string,
  tokenizer: Tokenizer,
): readonly TagRecord[] {
  const articles = valuesOf(content.articles)
    .map(({ article }) => article)
    .filter((article) => isPublished(article, moment))
    .map(({ id, tags, publishedAt, series }) => ({
      id,
      tags,
      publishedAt,
      series,
      publishedDay: dayInJapan(publishedAt),
    }));
  return toTagRegistry(valuesOf(content.tags), articles, (label) => readingOf(label, tokenizer));
}
