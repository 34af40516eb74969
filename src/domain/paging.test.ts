import { describe, expect, test } from 'vitest';
import { pageParameter, pagesOf } from './paging.ts';

describe('pagesOf', () => {
  test.each([
    [0, [[]]],
    [1, [[1]]],
    [3, [[1, 2, 3]]],
    [4, [[1, 2, 3], [4]]],
    [7, [[1, 2, 3], [4, 5, 6], [7]]],
  ])('%i entries, three to a page', (count, expected) => {
    const entries = Array.from({ length: count }, (_, index) => index + 1);
    const pages = pagesOf(entries, 3);
    expect(pages.map((page) => page.entries)).toEqual(expected);
    expect(pages.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
    expect(pages.map(({ last, total }) => [last, total])).toEqual(
      expected.map(() => [expected.length, count]),
    );
  });

  test.each([
    [50, 1],
    [51, 2],
  ])('%i entries fill %i pages where nothing else is said', (count, pages) => {
    expect(pagesOf(Array.from({ length: count }))).toHaveLength(pages);
  });
});

test('the first page has no parameter', () => {
  expect([1, 2, 10].map(pageParameter)).toEqual([undefined, 'page/2', 'page/10']);
});
