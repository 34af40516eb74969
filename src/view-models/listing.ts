import type { Article } from '#domain/incident/article.ts';
import type { PageOfEntries } from '#domain/paging.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type Pagination, toPagination } from './pagination.ts';

/** One page of a list of articles. */
export interface Listing {
  readonly total: number;
  readonly cards: readonly ArticleCard[];
  readonly pagination: Pagination | null;
}

export function toListing(page: PageOfEntries<Article>, hrefOf: (number: number) => string): Listing {
  return {
    total: page.total,
    cards: page.entries.map(toArticleCard),
    pagination: toPagination(page, hrefOf),
  };
}
