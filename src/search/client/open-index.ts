import { ENTRY_FILE, type IndexEntry, readEntry } from '../index/index-entry.ts';
import { isVocabulary, VOCABULARY_FILE, type Vocabulary } from '../index/vocabulary-file.ts';
import type { SearchEngine } from './engine.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';
import { SearchProblem } from './search-problem.ts';

/** An index that is ready to be searched. */
export interface SearchIndex {
  readonly engine: SearchEngine;
  readonly lexicon: Lexicon;
  /** Ids of all records. */
  readonly newestFirst: readonly string[];
}

/** What opening an index needs of its surroundings. */
export interface Surroundings {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly importModule: (url: URL) => Promise<unknown>;
}

/**
 * Loads the vocabulary and Pagefind from the folder of the index.
 * @param base address of the folder, with a trailing slash.
 * @throws SearchProblem. Nothing is remembered: call again to try again.
 */
export async function openIndex(base: URL, surroundings: Surroundings): Promise<SearchIndex> {
  const entry = readEntry(await fetchJson(new URL(ENTRY_FILE, base), 'no-store', surroundings));
  if (entry === undefined) throw new SearchProblem('damaged');
  const vocabulary = await fetchVocabulary(base, entry, surroundings);
  const lexicon = toLexicon(vocabulary);
  if (lexicon.size === 0) return { engine: EMPTY_ENGINE, lexicon, newestFirst: [] };
  const engine = await startEngine(base, entry, surroundings);
  return { engine, lexicon, newestFirst: await listNewestFirst(engine) };
}

/** Pagefind refuses an index without records. */
const EMPTY_ENGINE: SearchEngine = {
  search: () => Promise.resolve({ results: [], unfilteredResultCount: 0 }),
  filters: () => Promise.resolve({}),
};

/** The first thing asked of the engine: Pagefind starts lazily, and only now tells that it could not. */
async function listNewestFirst(engine: SearchEngine): Promise<readonly string[]> {
  const { results } = await engine.search(null, { sort: { publishedAt: 'desc' } }).catch((cause: unknown) => {
    throw new SearchProblem('damaged', { cause });
  });
  return results.map((result) => result.id);
}

/** The digest in the address keeps caches honest; a copy of another build is fetched once more before giving up. */
async function fetchVocabulary(
  base: URL,
  entry: IndexEntry,
  surroundings: Surroundings,
): Promise<Vocabulary> {
  const url = new URL(`${VOCABULARY_FILE}?v=${encodeURIComponent(entry.digest)}`, base);
  for (const cache of ['default', 'reload'] as const) {
    const data = await fetchJson(url, cache, surroundings);
    if (!isVocabulary(data)) throw new SearchProblem('damaged');
    if (data.index === entry.digest) return data;
  }
  throw new SearchProblem('outdated');
}

async function fetchJson(url: URL, cache: RequestCache, { fetch }: Surroundings): Promise<unknown> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new SearchProblem('missing', { cause });
  });
  if (!response.ok) throw new SearchProblem('missing', { cause: response.status });
  return response.json().catch((cause: unknown) => {
    throw new SearchProblem('damaged', { cause });
  });
}

/** Shape of pagefind.js 1.6, which ships no types for the browser. */
interface PagefindModule {
  createInstance(options: {
    basePath: string;
    /** Addresses of records are site-absolute already; without this Pagefind puts the sub-path before them again. */
    baseUrl: '/';
    /** Stands in the address of the entry file instead of the time, so that it can be cached. */
    metaCacheTag: string;
  }): SearchEngine;
}

async function startEngine(base: URL, entry: IndexEntry, surroundings: Surroundings): Promise<SearchEngine> {
  const url = new URL(`pagefind.js?v=${encodeURIComponent(entry.version)}`, base);
  const module = await surroundings.importModule(url).catch((cause: unknown) => {
    throw new SearchProblem('missing', { cause });
  });
  if (!isPagefind(module)) throw new SearchProblem('damaged');
  return module.createInstance({ basePath: base.href, baseUrl: '/', metaCacheTag: entry.digest });
}

function isPagefind(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}
