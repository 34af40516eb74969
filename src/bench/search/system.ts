import type { CorpusDocument } from './corpus.ts';
import type { SystemName } from './options.ts';

/** A search that can be measured. */
export interface SearchSystem {
  readonly name: SystemName;
  /** What it is, in a line, for the report. */
  readonly description: string;
  /**
   * Writes all that a browser needs into an empty folder: `page.js`, a `SearchPage`, and what that loads. A document
   * is known by its number in the list.
   * @param signal ends the building early.
   */
  build(documents: readonly CorpusDocument[], folder: string, signal: AbortSignal): Promise<BuiltSystem>;
}

export interface BuiltSystem {
  /** What it took to make the index of texts that lie ready. */
  readonly buildSeconds: number;
  /** All files that a site would publish for the search, code included, uncompressed as they lie on disk. */
  readonly indexBytes: number;
  /** What the page is asked for a query: the query itself, unless a part of the work is done outside. */
  readonly toPageQuery: (query: string) => string;
}

/** What `page.js` exports. Its files are loaded with the first query, not before. */
export interface SearchPage {
  /** Numbers of the first ten documents found, best first; what a list of results would show of them is loaded too. */
  readonly search: (query: string) => Promise<readonly number[]>;
}

/** How many results a page of results has. */
export const RESULTS = 10;
