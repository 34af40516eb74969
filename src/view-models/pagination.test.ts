import { expect, test } from 'vitest';
import { toPagination } from './pagination.ts';

const hrefOf = (page: number) => `/articles/${page}`;

test('a list on one page needs no links', () => {
  expect(toPagination({ number: 1, last: 1 }, hrefOf)).toBeNull();
});

test.each([
  [1, null, '/articles/2'],
  [2, '/articles/1', '/articles/3'],
  [3, '/articles/2', null],
])('page %i of three', (number, previous, next) => {
  expect(toPagination({ number, last: 3 }, hrefOf)).toEqual({
    current: number,
    last: 3,
    previous,
    next,
    pages: [1, 2, 3].map((page) => ({ number: page, href: hrefOf(page), current: page === number })),
  });
});
