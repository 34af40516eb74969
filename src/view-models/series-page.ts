import type { Article } from '#domain/incident/article.ts';

/** The articles of a series, the latest number first. */
export function articlesOfSeries(articles: readonly Article[], id: string): readonly Article[] {
  return articles
    .filter((article) => article.series?.id === id)
    .sort((a, b) => (b.series?.number ?? 0) - (a.series?.number ?? 0));
}
