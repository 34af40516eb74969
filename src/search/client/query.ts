import { termKey } from '../index/term-key.ts';
import type { EngineRecord, EngineResult, SearchEngine } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
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
export async function findArticles(
  engine: SearchEngine,
  lexicon: Lexicon,
  terms: readonly string[],
): Promise<readonly Hit[]> {
  if (terms.length === 0) return [];
  const loaders = new Map<string, EngineResult>();
  const answers = await Promise.all(terms.map((term) => searchTerm(engine, lexicon, term, loaders)));
  const newestFirst = await engine.search(null, { sort: { publishedAt: 'desc' } });
  const order = newestFirst.results.map((result) => result.id);
  return rank(answers, lexicon.size, order).flatMap((ranked) => {
    const result = loaders.get(ranked.id);
    return result === undefined ? [] : [{ ...ranked, load: () => result.data() }];
  });
}

async function searchTerm(
  engine: SearchEngine,
  lexicon: Lexicon,
  term: string,
  loaders: Map<string, EngineResult>,
): Promise<TermResults> {
  const documents = lexicon.documents.get(term) ?? 0;
  const { results, unfilteredResultCount } = await engine.search(termKey(term));
  // Pagefind swallows the failure of a chunk to load, and finds nothing.
  if (unfilteredResultCount < documents) throw new SearchProblem('damaged');
  // A result without positions is a chance match among what Pagefind indexes of a record's meta.
  const articles = results.filter((result) => result.words.length > 0);
  for (const result of articles) loaders.set(result.id, result);
  return {
    documents,
    articles: articles.map(({ id, score, words }) => ({ id, score, positions: words })),
  };
}
