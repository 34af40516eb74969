import { byNewest, isPublished } from '#domain/publication/moment.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { toSearchDocument } from '#view-models/search-document.ts';

/** What search indexes: every article that readers can see at the publication moment. */
export function toSearchDocuments(
  content: Content,
  tags: readonly TagRecord[],
  options: { readonly moment: string; readonly base: string },
): readonly SearchDocument[] {
  return valuesOf(content.articles)
    .filter(({ article }) => isPublished(article, options.moment))
    .sort((a, b) => byNewest(a.article, b.article))
    .map(({ article, body }) => toSearchDocument(article, body.sections, tags, options.base));
}
