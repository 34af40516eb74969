import { widenKana } from '../analyzer/katakana.ts';
import { normalise } from '../analyzer/normalise.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Segment } from './excerpt.ts';
import { countFacets, type Facets, loadFacets, passes } from './facets.ts';
import type { Surroundings } from './fetch-file.ts';
import { interpret } from './interpret.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import type { QueryTerms } from './query-terms.ts';
import { type Ranked, rank } from './rank.ts';
import { rerank } from './rerank.ts';
import { type LoadedHit, loadHit, type SearchHit, showHit } from './show-hit.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';

export interface SearchRequest {
  readonly query: string;
  /** Facet → values, of which an article has one. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly offset: number;
  readonly limit: number;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
  /** Words of the query that no article has. */
  readonly unknown: readonly string[];
  /** Another query, for words that are probably slips. */
  readonly didYouMean: string | null;
  /** Words of the articles that resemble the query's, when nothing was found. */
  readonly nearest: readonly string[];
  /** Whether the query was longer than what is read. */
  readonly truncated: boolean;
}

export interface SearchEngine {
  /** @throws SearchProblem; the next call tries anew. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** @throws SearchProblem; the next call tries anew. */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
}

export type { SearchHit, Segment, Suggestion };

/** So many of the first results are put into order by their texts; more for short queries, which hold less to go by. */
const FIRST = 10;
const FIRST_OF_SHORT = 24;
const SHORT_QUERY = 2;

/**
 * The search of a site. Nothing is loaded before the first call.
 * @param base address of the folder of the index, with a trailing slash.
 */
export function openSearch(base: URL, seams: Surroundings): SearchEngine {
  let opened: Promise<SearchIndex> | undefined;
  let facets: Promise<Facets> | undefined;
  const attempt = async <Result>(use: (index: SearchIndex) => Promise<Result>): Promise<Result> => {
    try {
      opened ??= openIndex(base, seams);
      return await use(await opened);
    } catch (cause) {
      opened = undefined;
      facets = undefined;
      throw cause;
    }
  };
  return {
    search: (request) =>
      attempt((index) => answer(request, index, () => (facets ??= loadFacets(index.pagefind)))),
    suggest: (prefix, limit) =>
      attempt(async (index) => suggestionsFor(prefix, limit, await index.words(), index.lexicon)),
  };
}

async function answer(
  request: SearchRequest,
  index: SearchIndex,
  facetsOf: () => Promise<Facets>,
): Promise<SearchAnswer> {
  const query = await interpret(request.query, index);
  const found = await lookUp(query, index);
  const ranked = rank(found.sequence, found.postings, index.lexicon.size, index.newestFirst);
  const facets = await facetsOf();
  const kept = ranked.filter(({ id }) => passes(id, request.filters, facets));
  const load = ({ id }: Ranked): Promise<LoadedHit> => loadHit(id, found, index.lexicon.size, index.excerpts);
  const ordered = await order(kept, request, index, {
    isInflected: isInflectedWord(query, found),
    isShort: found.postings.size <= SHORT_QUERY,
    load,
  });
  const shown = await Promise.all(ordered.slice(request.offset, request.offset + request.limit).map(load));
  const isDoubtful = query.unknown.length > 0 || ranked.length === 0 || !isHeldTogether(query, found, shown);
  const help = isDoubtful ? await didYouMean(query, index) : NO_HELP;
  return {
    total: kept.length,
    hits: shown.map((hit) => showHit(hit, found.terms, index.lexicon)),
    facets: countFacets(
      ranked.map(({ id }) => id),
      request.filters,
      facets,
    ),
    unknown: query.unknown,
    didYouMean: help.query,
    nearest: ranked.length === 0 ? help.nearest : [],
    truncated: query.truncated,
  };
}

/** A short query that the first results do not hold as it was typed may be a wrong conversion of a name. */
const LONGEST_NAME = 12;

function isHeldTogether(query: QueryTerms, { sequence }: LookedUp, shown: readonly LoadedHit[]): boolean {
  if (query.text.length > LONGEST_NAME || sequence.length < 2) return true;
  return shown.some(({ text }) => normalise(text).includes(query.text));
}

/** 盗んだ, looked for as 盗む: its letters say nothing of which article is meant. */
function isInflectedWord({ text }: QueryTerms, { terms, postings }: LookedUp): boolean {
  return postings.size === 1 && [...terms].every((term) => !widenKana(text).includes(term));
}

const NO_HELP = { query: null, nearest: [] } as const;

async function order(
  ranked: readonly Ranked[],
  request: SearchRequest,
  index: SearchIndex,
  {
    isShort,
    isInflected,
    load,
  }: {
    readonly isShort: boolean;
    readonly isInflected: boolean;
    readonly load: (one: Ranked) => Promise<LoadedHit>;
  },
): Promise<readonly Ranked[]> {
  if (request.sort !== 'relevance') {
    const ages = new Map(index.newestFirst.map((id, age) => [id, age]));
    const byAge = ranked.toSorted((a, b) => (ages.get(a.id) ?? 0) - (ages.get(b.id) ?? 0));
    return request.sort === 'newest' ? byAge : byAge.reverse();
  }
  if (isInflected) return ranked;
  const first = ranked.slice(0, isShort ? FIRST_OF_SHORT : FIRST);
  const loaded = new Map((await Promise.all(first.map(load))).map((hit) => [hit.id, hit.text]));
  return [...rerank(request.query, first, (id) => loaded.get(id) ?? ''), ...ranked.slice(first.length)];
}
