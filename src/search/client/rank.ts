/** What the index says of one term. */
export interface Postings {
  /** Number of articles that hold the term. */
  readonly documents: number;
  /** Record → its BM25 score for the term and where the term stands in it, counted in terms. */
  readonly records: ReadonlyMap<string, { readonly score: number; readonly positions: readonly number[] }>;
}

/** A term of a query, and how many terms further on the index has the next one. */
export interface QueryStep {
  readonly term: string;
  readonly step: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** How much more an article counts that holds all of the query, by the terms' idf. */
const COVERAGE = 0.7;
/** What a pair of neighbours counts against a single term of its rarity. */
const PAIR = 0.5;
/** What the whole query word by word counts against all of its terms' idf. */
const PHRASE = 1;
/** What a word of the same meaning counts against one of the query. */
const BESIDE = 0.4;
/** k1 of BM25, as Pagefind sets it, for pairs. */
const SATURATION = 1.4;

/**
 * Ranks the records that hold any term of the query (OR).
 *
 * A score is the sum of the terms' BM25, which carries each term's idf, times a bonus for the share of the query that
 * the record covers; plus, for two terms that follow each other in the query and in the record (個人 情報), BM25 of
 * that pair as if it were a term; plus a bonus for the whole query as it was typed.
 * @param sequence the terms in the order of the query, with repetitions; each of them is in `postings`.
 * @param total number of articles in the index.
 * @param newestFirst ids of all records: of two equal scores the newer comes first.
 * @param beside what means about the same as words of the query.
 */
export function rank(
  sequence: readonly QueryStep[],
  postings: ReadonlyMap<string, Postings>,
  total: number,
  newestFirst: readonly string[],
  beside: readonly Postings[] = [],
): readonly Ranked[] {
  const scores = coverageScores(postings, total);
  const add = (id: string, by: number): void => {
    scores.set(id, (scores.get(id) ?? 0) + by);
  };
  for (const pair of neighbours(sequence)) {
    const counts = countPhrases(pair, postings);
    const weight = PAIR * idf(counts.size, total);
    for (const [id, count] of counts) add(id, weight * saturated(count));
  }
  if (sequence.length > 1) {
    const all = [...postings.values()].reduce((sum, term) => sum + idf(term.documents, total), 0);
    for (const id of countPhrases(sequence, postings).keys()) add(id, PHRASE * all);
  }
  const rarest = Math.max(...[...postings.values()].map((term) => idf(term.documents, total)));
  for (const { documents, records } of beside) {
    // A rarer word of the same meaning is not worth more than the word that was asked for.
    const share = postings.size === 0 ? 1 : Math.min(1, rarest / idf(documents, total));
    for (const [id, { score }] of records) add(id, BESIDE * share * score);
  }
  const age = new Map(newestFirst.map((id, index) => [id, index]));
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (age.get(a.id) ?? 0) - (age.get(b.id) ?? 0));
}

function coverageScores(postings: ReadonlyMap<string, Postings>, total: number): Map<string, number> {
  const own = new Map<string, { score: number; covered: number }>();
  let all = 0;
  for (const { documents, records } of postings.values()) {
    const weight = idf(documents, total);
    all += weight;
    for (const [id, { score }] of records) {
      const before = own.get(id) ?? { score: 0, covered: 0 };
      own.set(id, { score: before.score + score, covered: before.covered + weight });
    }
  }
  return new Map(
    [...own].map(([id, { score, covered }]) => [id, score * (1 + (COVERAGE * covered) / (all || 1))]),
  );
}

/** Neighbours in the query, each pair once. */
function neighbours(sequence: readonly QueryStep[]): readonly (readonly QueryStep[])[] {
  const pairs = sequence.slice(1).flatMap((next, index): QueryStep[][] => {
    const before = sequence[index];
    return before === undefined ? [] : [[before, next]];
  });
  return [...new Map(pairs.map((pair) => [pair.map(({ term }) => term).join(' '), pair])).values()];
}

/** Record → how often the terms stand in it as in the query. */
export function countPhrases(
  steps: readonly QueryStep[],
  postings: ReadonlyMap<string, Postings>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const [first, ...others] = steps;
  for (const [id, { positions }] of postings.get(first?.term ?? '')?.records ?? []) {
    let starts = positions;
    let distance = first?.step ?? 1;
    for (const { term, step } of others) {
      const here = new Set(postings.get(term)?.records.get(id)?.positions);
      const offset = distance;
      starts = starts.filter((at) => here.has(at + offset));
      distance += step;
    }
    if (starts.length > 0) counts.set(id, starts.length);
  }
  return counts;
}

/** Inverse document frequency as in BM25; always more than 0. */
export function idf(documents: number, total: number): number {
  return Math.max(Number.EPSILON, Math.log(1 + (total - documents + 0.5) / (documents + 0.5)));
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}
