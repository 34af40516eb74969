import { describe, expect, test } from 'vitest';
import { type Postings, rank } from './rank.ts';

/** A term of so many articles, and where it stands in some of them. */
function term(documents: number, articles: Record<string, readonly number[]>, score = 1): Postings {
  return {
    documents,
    records: new Map(Object.entries(articles).map(([id, positions]) => [id, { score, positions }])),
  };
}

/** Ranks by terms that follow each other in the query. */
function ranked(terms: readonly Postings[], newestFirst: readonly string[] = []) {
  const names = terms.map((_, at) => `t${at}`);
  const postings = new Map(terms.map((term, at) => [`t${at}`, term]));
  return rank(
    names.map((name) => ({ term: name, step: 1 })),
    postings,
    100,
    newestFirst,
  );
}

function ids(terms: readonly Postings[], newestFirst: readonly string[] = []): readonly string[] {
  return ranked(terms, newestFirst).map(({ id }) => id);
}

describe('rank', () => {
  test('lists the articles of any term', () => {
    expect(new Set(ids([term(2, { a: [0], b: [0] }), term(1, { c: [0] })]))).toEqual(
      new Set(['a', 'b', 'c']),
    );
  });

  test('two terms are worth more than a higher score for one', () => {
    expect(ids([term(5, { both: [0], one: [0] }), term(5, { both: [9] }, 0.8)])).toEqual(['both', 'one']);
  });

  test('a rare term covers more of a query than a common one', () => {
    expect(ids([term(90, { common: [0] }), term(2, { rare: [0] })])).toEqual(['rare', 'common']);
  });

  test('terms that follow each other in query and article count more than apart or in reverse', () => {
    const first = term(5, { apart: [0], reverse: [5], together: [4] });
    const second = term(5, { apart: [9], reverse: [4], together: [5] });
    expect(ids([first, second], ['reverse', 'apart', 'together'])).toEqual(['together', 'reverse', 'apart']);
  });

  test('only neighbours of the query count as a pair', () => {
    const [a, between, b] = [term(5, { x: [0], y: [0] }), term(5, {}), term(5, { x: [1], y: [7] })];
    const [x, y] = ranked([a, between, b], ['x', 'y']);
    expect(x?.score).toBe(y?.score);
  });

  test('of equal scores the newer comes first', () => {
    expect(ids([term(3, { old: [0], new: [0], middle: [0] })], ['new', 'middle', 'old'])).toEqual([
      'new',
      'middle',
      'old',
    ]);
  });

  test('a term that every article holds still finds them', () => {
    expect(ranked([term(100, { a: [0] })]).map(({ score }) => Number.isFinite(score))).toEqual([true]);
  });

  test('nothing finds nothing', () => {
    expect(ranked([], ['a'])).toEqual([]);
  });
});
