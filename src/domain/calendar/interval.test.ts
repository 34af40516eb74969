import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import { dateOf, parseTable } from './fuzzy-date.fixture.ts';
import { daysBetween, formatInterval } from './interval.ts';

describe('days between two dates', () => {
  test.each(parseTable(readFileSync(new URL('intervals.tsv', import.meta.url), 'utf8')))(
    '$from → $to: $guards',
    ({ from = '', to = '', min, max, approximate, wording }) => {
      const interval = daysBetween(dateOf(from), dateOf(to));
      if (min === 'x') {
        expect(interval).toBeNull();
        return;
      }
      expect(interval).toEqual({
        min: Number(min),
        max: max === '*' ? null : Number(max),
        approximate: approximate === '約',
      });
      if (interval !== null) expect(formatInterval(interval)).toBe(wording);
    },
  );

  test('the true number of days lies within the bounds, for events somewhere in two months', () => {
    const offset = fc.integer({ min: 0, max: 40000 });
    fc.assert(
      fc.property(offset, fc.integer({ min: 0, max: 400 }), (start, length) => {
        const first = addDays('1989-01-01', start);
        const second = addDays(first, length);
        const interval = daysBetween(dateOf(first.slice(0, 7)), dateOf(second.slice(0, 7)));
        expect(interval?.min).toBeLessThanOrEqual(length);
        expect(interval?.max).toBeGreaterThanOrEqual(length);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
