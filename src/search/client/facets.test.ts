import { expect, test } from 'vitest';
import { countFacets, passes } from './facets.ts';

const facets = new Map([
  [
    'cause',
    new Map([
      ['紛失', new Set(['a', 'b'])],
      ['誤送信', new Set(['c'])],
    ]),
  ],
  [
    'year',
    new Map([
      ['2024', new Set(['a', 'c'])],
      ['2025', new Set(['b'])],
    ]),
  ],
]);

test('an article passes with one value of every facet asked for', () => {
  expect(passes('a', { cause: ['紛失', '誤送信'], year: ['2024'] }, facets)).toBe(true);
  expect(passes('b', { cause: ['紛失'], year: ['2024'] }, facets)).toBe(false);
  expect(passes('b', { cause: [] }, facets)).toBe(true);
  expect(passes('b', { nothing: ['x'] }, facets)).toBe(false);
});

test('a facet’s own choice does not change its counts, those of others do', () => {
  expect(countFacets(['a', 'b', 'c'], { cause: ['紛失'] }, facets)).toEqual({
    cause: [
      { value: '紛失', count: 2 },
      { value: '誤送信', count: 1 },
    ],
    year: [
      { value: '2024', count: 1 },
      { value: '2025', count: 1 },
    ],
  });
});

test('a chosen value stays to be seen, also without any article', () => {
  expect(countFacets(['c'], { cause: ['紛失'] }, facets)['cause']).toEqual([
    { value: '誤送信', count: 1 },
    { value: '紛失', count: 0 },
  ]);
});
