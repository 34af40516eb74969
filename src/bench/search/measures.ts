import { mean } from '../statistics.ts';

/** How deep a ranking is looked at: one page of results. */
export const DEPTH = 10;

/** One query's ranking and what ought to be in it. */
export interface Judged {
  readonly kind: string;
  /** Ids that were found, best first, each once. */
  readonly ranking: readonly string[];
  /** Ids that answer the query; at least one. */
  readonly relevant: readonly string[];
}

/** The averages over all queries of one kind. */
export interface KindMeasures {
  readonly kind: string;
  /** Number of queries. */
  readonly n: number;
  readonly s1: number;
  readonly s10: number;
  readonly mrr10: number;
  readonly recall10: number;
  /** Share of queries that found nothing at all. */
  readonly zero: number;
}

/**
 * Success at k: 1 where any of the first k answers the query, else 0. Its mean over queries is the share of
 * readers who are served by the first k (Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval,
 * ch. 8; TREC's `success_k`).
 */
export function successAt(k: number, { ranking, relevant }: Judged): 0 | 1 {
  return ranking.slice(0, k).some((id) => relevant.includes(id)) ? 1 : 0;
}

/**
 * Reciprocal rank of the first answer, 0 where the first k hold none. Its mean is MRR@k
 * (Voorhees 1999, The TREC-8 Question Answering Track Report; cut at ten as in MS MARCO).
 */
export function reciprocalRankAt(k: number, { ranking, relevant }: Judged): number {
  const at = ranking.slice(0, k).findIndex((id) => relevant.includes(id));
  return at === -1 ? 0 : 1 / (at + 1);
}

/**
 * Recall at k, capped: the answers among the first k, over as many as could stand there, min(k, all answers).
 * Without the cap a query with 49 answers could never reach more than 10/49 (BEIR's `R_cap@k`,
 * Thakur et al. 2021, arXiv:2104.08663, appendix).
 */
export function recallAt(k: number, { ranking, relevant }: Judged): number {
  const wanted = new Set(relevant);
  const found = ranking.slice(0, k).filter((id) => wanted.has(id)).length;
  return found / Math.min(k, wanted.size);
}

/** The measures of every kind of query, in the order in which the kinds first occur. */
export function measureKinds(judged: readonly Judged[]): readonly KindMeasures[] {
  return [...Map.groupBy(judged, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    n: own.length,
    s1: mean(own.map((one) => successAt(1, one))),
    s10: mean(own.map((one) => successAt(DEPTH, one))),
    mrr10: mean(own.map((one) => reciprocalRankAt(DEPTH, one))),
    recall10: mean(own.map((one) => recallAt(DEPTH, one))),
    zero: mean(own.map(({ ranking }) => (ranking.length === 0 ? 1 : 0))),
  }));
}
