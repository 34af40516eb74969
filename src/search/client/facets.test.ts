import { describe, expect, test } from 'vitest';
import { countFacets, passes } from './facets.ts';

const hits = [
  { cause: ['insider'], year: ['2019', '2020'] },
  { cause: ['insider', 'loss'], year: ['2021'] },
  { cause: ['loss'], year: [] },
];

describe('passes', () => {
  test.each([
    [{}, 3],
    [{ cause: [] }, 3],
    [{ cause: ['insider'] }, 2],
    [{ cause: ['insider', 'loss'] }, 3],
    [{ cause: ['loss'], year: ['2021'] }, 1],
    [{ series: ['x'] }, 0],
  ])('%j leaves %i', (chosen, left) => {
    expect(hits.filter((hit) => passes(hit, chosen))).toHaveLength(left);
  });
});

describe('countFacets', () => {
  const counts = (chosen: Record<string, string[]>) =>
    Object.fromEntries(
      Object.entries(countFacets(hits, chosen)).map(([name, values]) => [
        name,
        values.map(({ value, count }) => `${value} ${count}`).join('、'),
      ]),
    );

  test.each([
    [{}, { cause: 'insider 2、loss 2', year: '2019 1、2020 1、2021 1' }],
    // What is chosen in a facet narrows the others, not itself.
    [{ cause: ['insider'] }, { cause: 'insider 2、loss 2', year: '2019 1、2020 1、2021 1' }],
    [{ cause: ['loss'] }, { cause: 'insider 2、loss 2', year: '2021 1' }],
    [{ year: ['2020'] }, { cause: 'insider 1', year: '2019 1、2020 1、2021 1' }],
  ])('%j', (chosen, expected) => {
    expect(counts(chosen)).toEqual(expected);
  });
});
