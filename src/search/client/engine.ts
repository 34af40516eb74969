/** What the search uses of a Pagefind instance (types of pagefind.js 1.6, which ships none). */
export interface SearchEngine {
  /** @param key a key of the index; null for every record. */
  search(key: string | null, options?: EngineOptions): Promise<EngineAnswer>;
  /** Facet → value → number of records. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface EngineOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface EngineAnswer {
  readonly results: readonly EngineResult[];
  /** Number of records that hold the key, whatever the filters. */
  readonly unfilteredResultCount: number;
}

export interface EngineResult {
  /** Digest of the record. */
  readonly id: string;
  /** BM25 of the key in this record, its inverse document frequency included. */
  readonly score: number;
  /** Positions of the key among the record's words. */
  readonly words: readonly number[];
  data(): Promise<EngineRecord>;
}

export interface EngineRecord {
  /** The record's address as it was indexed, if the engine was started with `baseUrl: '/'`. */
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}
