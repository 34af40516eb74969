import { normalise } from '../analyzer/normalise.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Segment } from './excerpt.ts';
import { countFacets, type Facets, loadFacets, passes } from './facets.ts';
import type { Surroundings } from './fetch-file.ts';
import { interpret } from './interpret.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { orderByAge, orderByText } from './order.ts';
import type { QueryTerms } from './query-terms.ts';
import { type Ranked, rank } from './rank.ts';
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
  /**
   * Finds the articles that hold any word of the query; without one all, the newest first.
   * @throws SearchProblem; the next call tries anew.
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** @throws SearchProblem; the next call tries anew. */
  suggest(prefix: string, limit: number): Promise<readonly Suggestion[]>;
}

export type { SearchHit, Segment, Suggestion };

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
  const isBlank = query.text === '';
  const ranked = isBlank ? everything(index) : rankAll(found, index);
  const facets = await facetsOf();
  const kept = ranked.filter(({ id }) => passes(id, request.filters, facets));
  const load = ({ id }: Ranked): Promise<LoadedHit> => loadHit(id, found, index.lexicon.size, index.excerpts);
  const ordered =
    request.sort === 'relevance'
      ? await orderByText(kept, query, found, load)
      : orderByAge(kept, request.sort, index.newestFirst);
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

/** Without a query, by filters alone, every article is found. */
function everything({ newestFirst }: SearchIndex): readonly Ranked[] {
  return newestFirst.map((id) => ({ id, score: 0 }));
}

function rankAll({ sequence, postings, beside }: LookedUp, index: SearchIndex): readonly Ranked[] {
  return rank(sequence, postings, index.lexicon.size, index.newestFirst, beside);
}

/** A short query that the first results do not hold as it was typed may be a wrong conversion of a name. */
const LONGEST_NAME = 12;

function isHeldTogether(query: QueryTerms, { sequence }: LookedUp, shown: readonly LoadedHit[]): boolean {
  if (query.text.length > LONGEST_NAME || sequence.length < 2) return true;
  return shown.some(({ text }) => normalise(text).includes(query.text));
}

const NO_HELP = { query: null, nearest: [] } as const;
