import type { NameKind } from '../index/words-file.ts';
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
  /** Its sentences. */
  readonly summary: readonly (readonly Segment[])[];
  /** What else a result shows; `publishedAt` is ISO 8601. */
  readonly meta: Readonly<Record<string, string>>;
  /** Its sections that hold most of the query, the best first; a heading of '' is the text's beginning. */
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
  /** The query that was answered in place of the one asked, of which no article has anything. */
  readonly answeredInstead: string | null;
  /** Words of the articles that are like those of the query; only where nothing was found. */
  readonly nearest: readonly string[];
  /** Whether the query was longer than what is read. */
  readonly truncated: boolean;
}

/** What a reader may be about to type. */
export interface Suggestion {
  readonly text: string;
  readonly kind: NameKind;
}

/** The search as the page and the dialog see it. */
export interface SearchEngine {
  /** @throws SearchProblem */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /**
   * The likeliest first.
   * @throws SearchProblem
   */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
}
