import { expect, test } from 'vitest';
import { spreadPairs } from './measure-bytes.ts';

test.each([
  [4, 2, 'ab bc'],
  [5, 4, 'ab bc cd de'],
  [9, 2, 'ab ef'],
  // No more pairs than there are; a lone query is asked twice.
  [3, 9, 'ab bc'],
  [1, 5, 'aa'],
])('%d queries, %d pairs: %s', (length, count, expected) => {
  const pairs = spreadPairs([...'abcdefghi'].slice(0, length), count);
  expect(pairs.map((pair) => pair.join('')).join(' ')).toBe(expected);
});
