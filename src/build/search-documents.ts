import { byNewest, isPublished } from '#domain/publication/moment.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import type { AuthoredName, SearchDocument } from '#search/index/search-document.ts';
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

/** Names that the publication lists with their readings: they stand before any dictionary's. */
export function toSearchNames(
  content: Content,
  tags: readonly TagRecord[],
  moment: string,
): readonly AuthoredName[] {
  const articles = valuesOf(content.articles).filter(({ article }) => isPublished(article, moment));
  const organisations = articles.flatMap(({ article }) =>
    article.organisations.map(
      ({ name, reading }): AuthoredName => ({ text: name, reading, kind: 'organisation', variants: [] }),
    ),
  );
  const used = tags.filter((tag) => tag.articles.length > 0);
  const names = [
    ...organisations,
    ...valuesOf(content.glossary).map(
      ({ term, reading, variants }): AuthoredName => ({ text: term, reading, kind: 'term', variants }),
    ),
    ...used.map(
      ({ label, reading, variants }): AuthoredName => ({ text: label, reading, kind: 'tag', variants }),
    ),
  ];
  return names.filter((name, at) => names.findIndex(({ text }) => text === name.text) === at);
}
