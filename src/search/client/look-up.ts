import { SHORT_YEAR } from '../analyzer/analyse.ts';
import { holds } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import { termKey } from '../index/term-key.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerms, QueryWord } from './query-terms.ts';
import { countPhrases, idf, type Postings, type QueryStep } from './rank.ts';
import { SearchProblem } from './search-problem.ts';

/** A query with what the index says of its terms. */
export interface LookedUp {
  readonly sequence: readonly QueryStep[];
  /** By term; what has several choices by all of them, joined by `|`. */
  readonly postings: ReadonlyMap<string, Postings>;
  /** What means about the same as words of the query. */
  readonly beside: readonly Postings[];
  /** Words of the query that only the index itself could tell to be in no article, as in `QueryTerms.unknown`. */
  readonly missing: readonly string[];
  /** All terms that were looked for. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Looks the words of a query up: one search of Pagefind for each. An identifier is looked for as a whole; one that no
 * article has by its parts, which have to stand together where there are numbers among them: CVE-2021 finds
 * CVE-2021-44228, but that one no other of its year.
 * @throws SearchProblem `damaged` when the index does not hold what its dictionary promises.
 */
export async function lookUp(query: QueryTerms, index: Index): Promise<LookedUp> {
  const wanted = await lookUpAll(query, 'wanted', index);
  if (wanted.postings.size > 0 || wanted.beside.some(({ documents }) => documents > 0)) return wanted;
  const spare = await lookUpAll(query, 'spare', index);
  return spare.postings.size > 0 ? spare : lookUpAll(await withLongerNumbers(query, index), 'wanted', index);
}

const NUMBER = /^[0-9]{3,}$/u;
const MOST_NUMBERS = 12;

/** Numbers that no article has as parts of longer ones, digit for digit: 714年 may be 1714年, but 28万 not 928万. */
async function withLongerNumbers(query: QueryTerms, index: Index): Promise<QueryTerms> {
  const isPart = (term: string): boolean => NUMBER.test(term) && query.text.includes(term);
  if (!query.words.some(({ terms }) => isPart(terms[0] ?? ''))) return query;
  const numbers = (await index.words()).numbers.split(' ');
  const words = query.words.map((word): QueryWord => {
    const [part = ''] = word.terms;
    const longer = isPart(part) ? numbers.filter((number) => number.includes(part)) : [];
    const choices = longer.slice(0, MOST_NUMBERS).map((number) => [number]);
    return choices.length === 0 ? word : { terms: choices[0] ?? [], use: 'wanted', choices };
  });
  return { ...query, words };
}

async function lookUpAll(query: QueryTerms, use: QueryWord['use'], index: Index): Promise<LookedUp> {
  const postings = new Map<string, Postings>();
  const sequence: { term: string; step: number }[] = [];
  const isUnit = (word: QueryWord): boolean => word.use === 'unit' && use === 'wanted';
  const found = await Promise.all(
    query.words.map((word) => (word.use === use || isUnit(word) ? lookUpWord(word, index) : [])),
  );
  const beside = await Promise.all(
    query.words.filter((word) => word.use === 'beside').map((word) => lookUpWord(word, index)),
  );
  let isNumberFound = false;
  query.words.forEach(({ terms, choices, use: purpose }, at) => {
    if (purpose === 'beside') return;
    const all = (found[at] ?? []).filter(([, { documents }]) => documents > 0);
    const own = purpose === 'unit' && !isNumberFound ? [] : all;
    isNumberFound = own.length > 0;
    const last = sequence.at(-1);
    const isWhole = own[0]?.[0] === terms[0];
    // In an article the parts of an identifier stand behind the whole.
    if (last !== undefined && own.length > 0 && !isWhole && choices === undefined) last.step += 1;
    if (last !== undefined && own.length === 0)
      last.step += terms.filter((term) => !term.startsWith(WEAK)).length;
    own.forEach(([term, held]) => {
      postings.set(term, held);
      sequence.push({ term, step: isWhole ? terms.length : stepOf(term) });
    });
  });
  const terms = new Set(query.words.flatMap((word) => [word.terms, ...(word.choices ?? [])]).flat());
  const missing = query.words.flatMap(({ use: purpose, terms: [whole = ''] }, at) =>
    purpose === 'wanted' &&
    LATIN_WORD.test(whole) &&
    (found[at] ?? []).every(([, held]) => held.documents === 0)
      ? [whole]
      : [],
  );
  return { sequence, postings, beside: beside.flat().map(([, held]) => held), missing, terms };
}

const LATIN_WORD = /^[a-z]{2}/u;

/** How many terms of an article a phrase takes; of several choices the first. */
function stepOf(phrase: string): number {
  return phrase.split('|')[0]?.split(' ').length ?? 1;
}

type Index = Pick<SearchIndex, 'pagefind' | 'lexicon' | 'words'>;

async function lookUpWord(
  { terms, choices }: QueryWord,
  index: Index,
): Promise<readonly (readonly [term: string, Postings])[]> {
  if (choices !== undefined) {
    const all = await Promise.all(choices.map((choice) => lookUpPhrase(choice, index)));
    return [[choices.map((choice) => choice.join(' ')).join('|'), union(all, index.lexicon.size)]];
  }
  const [whole = '', ...others] = terms;
  // 2018年 asks for no other year that ends in 18.
  const parts = others.filter((term) => !SHORT_YEAR.test(term));
  const own = await postingsOf(whole, index);
  if (own.documents > 0) return [[whole, own]];
  if (parts.length > 1 && /[0-9]/u.test(whole)) return [[parts.join(' '), await lookUpPhrase(parts, index)]];
  return Promise.all(parts.map(async (part) => [part, await postingsOf(part, index)] as const));
}

/** Terms that stand together, as if they were one. */
async function lookUpPhrase(terms: readonly string[], index: Index): Promise<Postings> {
  const all = new Map(
    await Promise.all(terms.map(async (term) => [term, await postingsOf(term, index)] as const)),
  );
  const [first] = terms;
  if (terms.length < 2 && first !== undefined) return all.get(first) ?? NONE;
  const counts = countPhrases(
    terms.map((term) => ({ term, step: 1 })),
    all,
  );
  const records = [...counts.keys()].map((id) => {
    const own = [...all.values()].flatMap((term) => term.records.get(id) ?? []);
    const score = own.reduce((sum, term) => sum + term.score, 0);
    return [id, { score, positions: own[0]?.positions ?? [] }] as const;
  });
  return { documents: records.length, records: new Map(records) };
}

const NONE: Postings = { documents: 0, records: new Map() };

/** What holds one of several terms, by the best of them. As one term they are as rare as all of them together. */
function union(all: readonly Postings[], size: number): Postings {
  const documents = new Set(all.flatMap(({ records }) => [...records.keys()])).size;
  const records = new Map<string, { score: number; positions: readonly number[] }>();
  for (const term of all) {
    const rarity = idf(documents, size) / idf(term.documents, size);
    for (const [id, { score, positions }] of term.records) {
      const before = records.get(id);
      records.set(id, {
        score: Math.max(score * rarity, before?.score ?? 0),
        positions: [...(before?.positions ?? []), ...positions],
      });
    }
  }
  return { documents, records };
}

/** @throws SearchProblem `damaged` */
export async function postingsOf(term: string, { pagefind, lexicon }: Index): Promise<Postings> {
  const { results } = await pagefind.search(termKey(term));
  // A result without positions is a chance match among what Pagefind indexes of a record's meta.
  const held = results.filter((result) => result.words.length > 0);
  // Pagefind swallows the failure of a chunk to load, and finds nothing.
  if (held.length === 0 && holds(lexicon, term) === true) throw new SearchProblem('damaged');
  return {
    documents: held.length,
    records: new Map(held.map(({ id, score, words }) => [id, { score, positions: words }])),
  };
}
