/** What the index says of one term of a query. */
export interface TermResults {
  /** Number of articles that hold the term. */
  readonly documents: number;
  /** The articles: their BM25 score for the term and where it stands in them, counted in terms. */
  readonly articles: readonly {
    readonly id: string;
    readonly score: number;
    readonly positions: readonly number[];
  }[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** An article with all terms of the query counts half as much again as its terms alone would. */
const COVERAGE_BONUS = 0.5;
/** k1 of BM25, as Pagefind sets it, for pairs of terms. */
const SATURATION = 1.4;

/**
 * Ranks the articles that hold any term (OR).
 *
 * An article's score is the sum of its terms' BM25 (which carries each term's idf), plus, for two terms that follow
 * each other in the query and in the article as well (個人 情報), the same again by the idf of the rarer one; times a bonus
 * for the share of the query, weighed by idf, that the article covers.
 * @param terms in the order of the query.
 * @param total number of articles in the index.
 * @param newestFirst ids of all articles: of two equal scores the newer article comes first.
 */
export function rank(
  terms: readonly TermResults[],
  total: number,
  newestFirst: readonly string[],
): readonly Ranked[] {
  const idfs = terms.map((term) => idf(term.documents, total));
  const whole = idfs.reduce((sum, value) => sum + value, 0);
  const scores = new Map<string, { own: number; near: number; covered: number }>();
  let before = new Map<string, ReadonlySet<number>>();
  terms.forEach((term, index) => {
    const weight = idfs[index] ?? 0;
    const pairWeight = Math.max(weight, idfs[index - 1] ?? 0);
    const here = new Map<string, ReadonlySet<number>>();
    for (const { id, score, positions } of term.articles) {
      const previous = before.get(id);
      const pairs = previous === undefined ? 0 : positions.filter((at) => previous.has(at - 1)).length;
      const sum = scores.get(id) ?? { own: 0, near: 0, covered: 0 };
      scores.set(id, {
        own: sum.own + score,
        near: sum.near + pairWeight * saturated(pairs),
        covered: sum.covered + weight,
      });
      here.set(id, new Set(positions));
    }
    before = here;
  });
  const age = new Map(newestFirst.map((id, index) => [id, index]));
  return [...scores]
    .map(([id, { own, near, covered }]) => ({
      id,
      score: own * (1 + (COVERAGE_BONUS * covered) / whole) + near,
    }))
    .sort((a, b) => b.score - a.score || (age.get(a.id) ?? 0) - (age.get(b.id) ?? 0));
}

/** Inverse document frequency as in BM25; never negative. */
function idf(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}
