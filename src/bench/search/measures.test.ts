import { describe, expect, test } from 'vitest';
import { type Judged, measureKinds, recallAt, reciprocalRankAt, successAt } from './measures.ts';

function judged(ranking: string, relevant: string, kind = 'k'): Judged {
  return { kind, ranking: [...ranking], relevant: [...relevant] };
}

describe('of one query', () => {
  test.each([
    // ranking, relevant, s@1, s@3, RR@3, recall@3
    ['abc', 'a', 1, 1, 1, 1],
    ['abc', 'b', 0, 1, 1 / 2, 1],
    ['abc', 'c', 0, 1, 1 / 3, 1],
    ['abcd', 'd', 0, 0, 0, 0],
    ['', 'a', 0, 0, 0, 0],
    ['abc', 'bc', 0, 1, 1 / 2, 1],
    ['abc', 'axy', 1, 1, 1, 1 / 3],
    // More answers than places: what can be reached counts as all.
    ['abc', 'abcdefgh', 1, 1, 1, 1],
    ['abx', 'abcdefgh', 1, 1, 1, 2 / 3],
    // An answer that the corpus names twice is one.
    ['axy', 'aa', 1, 1, 1, 1],
  ])('%s for %s', (ranking, relevant, s1, s3, rr3, recall3) => {
    const one = judged(ranking, relevant);
    expect([successAt(1, one), successAt(3, one)]).toEqual([s1, s3]);
    expect(reciprocalRankAt(3, one)).toBeCloseTo(rr3);
    expect(recallAt(3, one)).toBeCloseTo(recall3);
  });
});

test('kinds are averaged apart, in the order of their first query, ten places deep', () => {
  const deep = 'bcdefghijklmnopq';
  expect(
    measureKinds([
      judged('ab', 'a', 'span'),
      judged('', 'a', 'question'),
      judged(`${deep.slice(0, 9)}a`, 'a', 'span'),
      judged(`${deep.slice(0, 10)}a`, 'a', 'span'),
    ]),
  ).toEqual([
    { kind: 'span', n: 3, s1: 1 / 3, s10: 2 / 3, mrr10: 1.1 / 3, recall10: 2 / 3, zero: 0 },
    { kind: 'question', n: 1, s1: 0, s10: 0, mrr10: 0, recall10: 0, zero: 1 },
  ]);
});
