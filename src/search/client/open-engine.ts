import { normalise } from '../analyzer/normalise.ts';
import { didYouMean } from './did-you-mean.ts';
import { countFacets, type Facets, loadFacets, passes } from './facets.ts';
import type { Surroundings } from './fetch-file.ts';
import { interpret } from './interpret.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { orderByAge, orderByText } from './order.ts';
import type { QueryTerms } from './query-terms.ts';
import { type Ranked, rank } from './rank.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import { type LoadedHit, loadHit, showHit } from './show-hit.ts';
import { suggestionsFor } from './suggest.ts';

/**
 * Opens the search of a site.
 * @param base address of the folder of the index, with a trailing slash.
 * @throws SearchProblem. Nothing is remembered: call again to try again.
 */
export async function openEngine(base: URL, surroundings: Surroundings): Promise<SearchEngine> {
  const index = await openIndex(base, surroundings);
  let facets: Promise<Facets> | undefined;
  return {
    search: async (request) => {
      facets ??= loadFacets(index.pagefind);
      return answer(request, index, await facets);
    },
    suggest: async (prefix, limit) => suggestionsFor(prefix, limit, await index.words()),
  };
}

/** A query of which nothing is found is answered as it was meant, where that is plain. */
async function answer(request: SearchRequest, index: SearchIndex, facets: Facets): Promise<SearchAnswer> {
  const { answer: asked, slip } = await answerLiterally(request, index, facets);
  if (slip === null) return asked;
  const meant = await answerLiterally({ ...request, query: slip }, index, facets);
  return { ...meant.answer, answeredInstead: slip, unknown: asked.unknown, didYouMean: null };
}

interface Literally {
  readonly answer: SearchAnswer;
  /** The query without its slips, where it finds nothing as it is. */
  readonly slip: string | null;
}

async function answerLiterally(
  request: SearchRequest,
  index: SearchIndex,
  facets: Facets,
): Promise<Literally> {
  const query = await interpret(request.query, index);
  const found = await lookUp(query, index);
  const ranked = query.text === '' ? everything(index) : rankAll(found, index);
  const kept = ranked.filter(({ id }) => passes(id, request.filters, facets));
  const load = ({ id }: Ranked): Promise<LoadedHit> => loadHit(id, found, index);
  const ordered =
    request.sort === 'relevance'
      ? await orderByText(kept, query, found, index.lexicon, load)
      : orderByAge(kept, request.sort, index.newestFirst);
  const shown = await Promise.all(ordered.slice(request.offset, request.offset + request.limit).map(load));
  const unknown = [...query.unknown, ...found.missing];
  const isDoubtful = unknown.length > 0 || ranked.length === 0 || !isHeldTogether(query, found, shown);
  const help = isDoubtful ? await didYouMean({ text: query.text, unknown }, index) : NO_HELP;
  const answer: SearchAnswer = {
    total: kept.length,
    hits: shown.map((hit) => showHit(hit, found.terms, index.lexicon)),
    facets: countFacets(
      ranked.map(({ id }) => id),
      request.filters,
      facets,
    ),
    unknown,
    didYouMean: help.query,
    answeredInstead: null,
    nearest: ranked.length === 0 ? help.nearest : [],
    truncated: query.truncated,
  };
  return { answer, slip: ranked.length === 0 && help.isSlip ? help.query : null };
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

const NO_HELP = { query: null, isSlip: false, nearest: [] } as const;
