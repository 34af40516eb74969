import type { Segment } from './excerpt.ts';

/** What a reader asks. */
export interface SearchRequest {
  /** As typed; '' asks for every article that passes the filters. */
  readonly query: string;
  /** Facet → values: an article passes with any value of a facet, and must pass every facet named. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** By relevance, of equals the newer first; or by day of publication. */
  readonly sort: 'relevance' | 'newest' | 'oldest';
  /** Number of hits to leave out. */
  readonly offset: number;
  /** Most hits to give. */
  readonly limit: number;
}

/** An article that was found. */
export interface SearchHit {
  readonly id: string;
  /** Site-absolute address with the site's sub-path. */
  readonly url: string;
  readonly title: readonly Segment[];
  /** What else a result shows; `publishedAt` is ISO 8601. */
  readonly meta: Readonly<Record<string, string>>;
  /** Its sections that hold words of the query, in the order of the page. */
  readonly sections: readonly {
    readonly heading: string;
    /** Id of the section on the article's page. */
    readonly anchor: string | null;
    readonly excerpt: readonly Segment[];
  }[];
}

export interface SearchAnswer {
  /** Number of all hits. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Facet → how many hits each value would have, with what is chosen in the other facets. */
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  /** Words of the query that no article holds. */
  readonly unknown: readonly string[];
  /** The query as it was probably meant. */
  readonly didYouMean: string | null;
  /** Words of the articles that are like those of the query. */
  readonly nearest: readonly string[];
  /** Whether the query was longer than what is read. */
  readonly truncated: boolean;
}

/** The search as the page and the dialog see it. */
export interface SearchEngine {
  /** @throws SearchProblem */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Words that a reader may be about to type, the likeliest first. */
  suggest(
    prefix: string,
    limit: number,
  ): Promise<readonly { readonly text: string; readonly kind: 'organisation' | 'term' | 'tag' | 'word' }[]>;
}
