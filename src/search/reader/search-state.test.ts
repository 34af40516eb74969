import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { isAsked, lastPageOf, readState, toQueryString, toRequest } from './search-state.ts';

const known = new Map([
  ['cause', new Set(['insider', 'loss'])],
  ['year', new Set(['2019', '2020'])],
]);
const columns = ['address', 'query', 'filters', 'sort', 'page', 'again'] as const;

describe('the state in the address', () => {
  for (const row of readTable(new URL('search-state.cases.tsv', import.meta.url), columns)) {
    test(row.address || '(nothing)', () => {
      const state = readState(new URLSearchParams(row.address), known);
      const filters = Object.entries(state.filters).map(([name, values]) => `${name}=${values}`);
      expect({ ...state, page: String(state.page), filters: filters.join(' ') }).toEqual({
        query: row.query,
        filters: row.filters,
        sort: row.sort,
        page: row.page,
      });
      expect(toQueryString(state)).toBe(row.again);
    });
  }

  test('reads what it writes, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 9999 }),
        (q, page) => {
          const state = { query: q, filters: { cause: ['loss'] }, sort: 'oldest' as const, page };
          const written = toQueryString(state);
          const read = readState(new URLSearchParams(written), known);
          expect(toQueryString(read)).toBe(written);
          expect({ ...read, query: '' }).toEqual({ ...state, query: '' });
        },
      ),
    );
  });

  test('carries 200 characters of a longer query, no half of one', () => {
    const state = readState(new URLSearchParams(), known);
    expect(toQueryString({ ...state, query: 'a'.repeat(10_000) })).toHaveLength('?q='.length + 200);
    expect(toQueryString({ ...state, query: `${'a'.repeat(199)}😀` })).not.toContain('%ED');
  });
});

describe('what is asked', () => {
  const state = { query: ' 　', filters: {}, sort: 'newest' as const, page: 3 };
  test('nothing, by blanks and empty facets', () => {
    expect(isAsked(state)).toBe(false);
    expect(isAsked({ ...state, filters: { cause: [] } })).toBe(false);
    expect(isAsked({ ...state, filters: { cause: ['loss'] } })).toBe(true);
    expect(isAsked({ ...state, query: 'a' })).toBe(true);
  });
  test('ten a page', () => {
    expect(toRequest(state)).toMatchObject({ offset: 20, limit: 10, sort: 'newest' });
    expect([0, 1, 10, 11, 100].map(lastPageOf)).toEqual([1, 1, 1, 2, 10]);
  });
});
