import { termsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import { normalise } from '../analyzer/normalise.ts';
import type { LookedUp } from './look-up.ts';
import type { QueryTerms } from './query-terms.ts';
import { idf, type Ranked } from './rank.ts';
import { rerank } from './rerank.ts';
import type { LoadedHit } from './show-hit.ts';

/**
 * The first results are put into order by their texts: as many as about so many files hold, more for queries that hold
 * little to go by; always those that are shown anyway.
 */
const LEAST = 10;
const FIRST = 16;
const FIRST_OF_SHORT = 48;
const FIRST_OF_WEAK = 80;
const SHORT_QUERY = 2;
/** How much more an article counts that has all of the query in its title. */
const TITLE = 0.3;

/** The best results by their texts, which `load` gets; those behind them as they are. */
export async function orderByText(
  ranked: readonly Ranked[],
  query: QueryTerms,
  found: LookedUp,
  lexicon: Lexicon,
  load: (one: Ranked) => Promise<LoadedHit>,
): Promise<readonly Ranked[]> {
  if (query.text === '') return ranked;
  const many = Math.max(LEAST, Math.round(howManyFiles(found) / lexicon.excerptsPerArticle));
  const first = ranked.slice(0, many);
  const loaded = await Promise.all(first.map(load));
  const texts = new Map(loaded.map(({ id, text }) => [id, text]));
  const weighed = first
    .map(({ id, score }, at) => ({
      id,
      score: score * (1 + TITLE * shareInTitle(loaded[at], found, lexicon)),
    }))
    .sort((a, b) => b.score - a.score);
  const ordered = isOtherwiseSpelt(query, found, [...texts.values()])
    ? weighed
    : rerank(query.text, weighed, (id) => texts.get(id) ?? '');
  return [...ordered, ...ranked.slice(first.length)];
}

/** How much of the query, by its words' rarity, stands in an article's title. */
function shareInTitle(hit: LoadedHit | undefined, { postings }: LookedUp, lexicon: Lexicon): number {
  const title = new Set(termsOf(hit?.head.meta['title'] ?? '', lexicon));
  let all = 0;
  let held = 0;
  for (const [phrases, { documents }] of postings) {
    const weight = idf(documents, lexicon.size);
    const isHeld = phrases.split('|').some((phrase) => phrase.split(' ').every((term) => title.has(term)));
    all += weight;
    held += isHeld ? weight : 0;
  }
  return all === 0 ? 0 : held / all;
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

function howManyFiles({ postings, sequence }: LookedUp): number {
  if (sequence.every(({ term }) => term.startsWith(WEAK))) return FIRST_OF_WEAK;
  return postings.size <= SHORT_QUERY ? FIRST_OF_SHORT : FIRST;
}

/** 盗んだ, found as 盗む, or 身の代金, found as 身代金: its letters say nothing of which article is meant. */
function isOtherwiseSpelt({ text }: QueryTerms, { postings }: LookedUp, texts: readonly string[]): boolean {
  return postings.size < 2 && !texts.some((held) => normalise(held).includes(text));
}
