import { widenKana } from '../analyzer/katakana.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import type { LookedUp } from './look-up.ts';
import type { QueryTerms } from './query-terms.ts';
import type { Ranked } from './rank.ts';
import { rerank } from './rerank.ts';
import type { LoadedHit } from './show-hit.ts';

/** So many of the first results are put into order by their texts; more for queries that hold little to go by. */
const FIRST = 16;
const FIRST_OF_SHORT = 32;
const FIRST_OF_WEAK = 64;
const SHORT_QUERY = 2;

/** The best results by their texts, which `load` gets; those behind them as they are. */
export async function orderByText(
  ranked: readonly Ranked[],
  query: QueryTerms,
  found: LookedUp,
  load: (one: Ranked) => Promise<LoadedHit>,
): Promise<readonly Ranked[]> {
  if (query.text === '' || isInflectedWord(query, found)) return ranked;
  const first = ranked.slice(0, howManyFirst(found));
  const texts = new Map((await Promise.all(first.map(load))).map(({ id, text }) => [id, text]));
  return [...rerank(query.text, first, (id) => texts.get(id) ?? ''), ...ranked.slice(first.length)];
}

export function orderByAge(
  ranked: readonly Ranked[],
  sort: 'newest' | 'oldest',
  newestFirst: readonly string[],
): readonly Ranked[] {
  const ages = new Map(newestFirst.map((id, age) => [id, age]));
  const byAge = ranked.toSorted((a, b) => (ages.get(a.id) ?? 0) - (ages.get(b.id) ?? 0));
  return sort === 'newest' ? byAge : byAge.reverse();
}

function howManyFirst({ postings, sequence }: LookedUp): number {
  if (sequence.every(({ term }) => term.startsWith(WEAK))) return FIRST_OF_WEAK;
  return postings.size <= SHORT_QUERY ? FIRST_OF_SHORT : FIRST;
}

/** 盗んだ, looked for as 盗む: its letters say nothing of which article is meant. */
function isInflectedWord({ text }: QueryTerms, { terms, postings }: LookedUp): boolean {
  return postings.size === 1 && [...terms].every((term) => !widenKana(text).includes(term));
}
