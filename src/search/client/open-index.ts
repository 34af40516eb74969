import { type Lexicon, toLexicon } from '../analyzer/lexicon.ts';
import { isLexiconFile, LEXICON_FILE, type LexiconFile } from '../analyzer/lexicon-file.ts';
import { ENTRY_FILE, type IndexEntry, readEntry } from '../index/index-entry.ts';
import {
  isOthersFile,
  OTHERS_FOLDER,
  type OthersFile,
  othersFileOf,
  othersFiles,
} from '../index/others-file.ts';
import { isWordsFile, WORDS_FILE, type WordsFile } from '../index/words-file.ts';
import { ExcerptStore } from './excerpt-store.ts';
import { fetchCompressed, fetchJson, type Surroundings } from './fetch-file.ts';
import type { Pagefind } from './pagefind.ts';
import { SearchProblem } from './search-problem.ts';

/** An index that is ready to be searched. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
  readonly excerpts: ExcerptStore;
  /** Ids of all records. */
  readonly newestFirst: readonly string[];
  /** Names and words with their readings: loaded by the first who asks. */
  readonly words: () => Promise<WordsFile>;
  /** What leads from a word that no article has to some that articles have: loaded by the first who asks. */
  readonly others: (word: string) => Promise<OthersFile>;
}

/**
 * Loads the dictionary and Pagefind from the folder of the index.
 * @param base address of the folder, with a trailing slash.
 * @throws SearchProblem. Nothing is remembered: call again to try again.
 */
export async function openIndex(base: URL, surroundings: Surroundings): Promise<SearchIndex> {
  const entry = readEntry(await fetchJson(new URL(ENTRY_FILE, base), 'no-store', surroundings));
  if (entry === undefined) throw new SearchProblem('damaged');
  const [file, pagefind] = await Promise.all([
    fetchVersioned(LEXICON_FILE, isLexiconFile, { base, entry, surroundings }),
    entry.digest === '' ? EMPTY_PAGEFIND : startPagefind(base, entry, surroundings),
  ]);
  const others = new Map(
    othersFiles.map((name) => [
      name,
      once(() => fetchVersioned(`${OTHERS_FOLDER}/${name}`, isOthersFile, { base, entry, surroundings })),
    ]),
  );
  return {
    pagefind,
    lexicon: toLexicon(file satisfies LexiconFile),
    excerpts: new ExcerptStore(base, surroundings),
    newestFirst: await listNewestFirst(pagefind),
    words: once(() => fetchVersioned(WORDS_FILE, isWordsFile, { base, entry, surroundings })),
    others: (word) => others.get(othersFileOf(word))?.() ?? Promise.reject(new SearchProblem('damaged')),
  };
}

/** Loads at the first call; a failure is not remembered. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load().catch((cause: unknown) => {
      loaded = undefined;
      throw cause;
    });
    return loaded;
  };
}

/** Pagefind refuses an index without records. */
const EMPTY_PAGEFIND: Pagefind = {
  search: () => Promise.resolve({ results: [], unfilteredResultCount: 0 }),
  filters: () => Promise.resolve({}),
};

/** The first thing asked of Pagefind: it starts lazily, and only now tells that it could not. */
async function listNewestFirst(pagefind: Pagefind): Promise<readonly string[]> {
  const { results } = await pagefind
    .search(null, { sort: { publishedAt: 'desc' } })
    .catch((cause: unknown) => {
      throw new SearchProblem('damaged', { cause });
    });
  return results.map((result) => result.id);
}

/** The digest in the address keeps caches honest; a copy of another build is fetched once more before giving up. */
async function fetchVersioned<File extends { readonly index: string }>(
  name: string,
  isFile: (data: unknown) => data is File,
  from: { readonly base: URL; readonly entry: IndexEntry; readonly surroundings: Surroundings },
): Promise<File> {
  const url = new URL(`${name}?v=${encodeURIComponent(from.entry.digest)}`, from.base);
  for (const cache of ['default', 'reload'] as const) {
    const data = await fetchCompressed(url, cache, from.surroundings);
    if (!isFile(data)) throw new SearchProblem('damaged');
    if (data.index === from.entry.digest) return data;
  }
  throw new SearchProblem('outdated');
}

/** Shape of pagefind.js 1.6, which ships no types for the browser. */
interface PagefindModule {
  createInstance(options: {
    basePath: string;
    /** Stands in the address of the entry file instead of the time, so that it can be cached. */
    metaCacheTag: string;
  }): Pagefind;
}

async function startPagefind(base: URL, entry: IndexEntry, surroundings: Surroundings): Promise<Pagefind> {
  const url = new URL(`pagefind.js?v=${encodeURIComponent(entry.version)}`, base);
  const module = await surroundings.importModule(url).catch((cause: unknown) => {
    throw new SearchProblem('missing', { cause });
  });
  if (!isPagefind(module)) throw new SearchProblem('damaged');
  return module.createInstance({ basePath: base.href, metaCacheTag: entry.digest });
}

function isPagefind(module: unknown): module is PagefindModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createInstance' in module &&
    typeof module.createInstance === 'function'
  );
}
