import { termKey } from '../index/term-key.ts';
import type { EngineRecord, EngineResult } from './engine.ts';
import type { SearchIndex } from './open-index.ts';
import { type Ranked, rank, type TermResults } from './rank.ts';
import { SearchProblem } from './search-problem.ts';

/** An article that a query found. What it shows is loaded only when it is shown. */
export interface Hit extends Ranked {
  readonly load: () => Promise<EngineRecord>;
}

/**
 * Finds the articles that hold any of the terms, best first: one search of the engine for each term.
 * @param terms as `decode` gives them: every one is in the lexicon.
 * @throws SearchProblem `damaged` when the index holds less than its vocabulary promises.
 */
export async function findArticles(index: SearchIndex, terms: readonly string[]): Promise<readonly Hit[]> {
  const found = new Map<string, EngineResult>();
  const answers = await Promise.all(terms.map((term) => searchTerm(index, term, found)));
  return rank(answers, index.lexicon.size, index.newestFirst).flatMap((ranked) => {
    const result = found.get(ranked.id);
    return result === undefined ? [] : [{ ...ranked, load: () => result.data() }];
  });
}

/** @param found gets every article by its id. */
async function searchTerm(
  { engine, lexicon }: SearchIndex,
  term: string,
  found: Map<string, EngineResult>,
): Promise<TermResults> {
  const documents = lexicon.documents.get(term) ?? 0;
  const { results, unfilteredResultCount } = await engine.search(termKey(term));
  // Pagefind swallows the failure of a chunk to load, and finds nothing.
  if (unfilteredResultCount < documents) throw new SearchProblem('damaged');
  // A result without positions is a chance match among what Pagefind indexes of a record's meta.
  const articles = results.filter((result) => result.words.length > 0);
  for (const result of articles) found.set(result.id, result);
  return {
    documents,
    articles: articles.map(({ id, score, words }) => ({ id, score, positions: words })),
  };
}
