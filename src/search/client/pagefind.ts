/** What the search uses of a Pagefind instance (types of pagefind.js 1.6, which ships none). */
export interface Pagefind {
  /** @param key a key of the index; null for every record. */
  search(key: string | null, options?: PagefindOptions): Promise<PagefindAnswer>;
  /** Facets: name → value → number of records. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindOptions {
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  readonly filters?: Readonly<Record<string, string>>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Number of records that hold the key, whatever the filters. */
  readonly unfilteredResultCount: number;
}

export interface PagefindResult {
  /** Digest of the record. */
  readonly id: string;
  /** BM25 of the key in this record, its inverse document frequency included. */
  readonly score: number;
  /** Positions of the key among the record's words. */
  readonly words: readonly number[];
}
