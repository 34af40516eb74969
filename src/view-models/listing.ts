import type { Article } from '#domain/incident/article.ts';
import type { PageOfEntries } from '#domain/paging.ts';
import type { Series } from '#domain/publication/entries.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type Pagination, toPagination } from './pagination.ts';

/** One page of a list of articles. */
export interface Listing {
  readonly total: number;
  readonly cards: readonly ArticleCard[];
  readonly pagination: Pagination | null;
}

/** @param mixed the series that the list may mix */
export function toListing(
  page: PageOfEntries<Article>,
  hrefOf: (number: number) => string,
  mixed: readonly Series[] = [],
): Listing {
  return {
    total: page.total,
    cards: page.entries.map((article) => toArticleCard(article, mixed)),
    pagination: toPagination(page, hrefOf),
  };
}
