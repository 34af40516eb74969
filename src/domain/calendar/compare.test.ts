import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFuzzyDates } from './compare.ts';
import { dateOf, parseTable } from './fuzzy-date.fixture.ts';

/** Each line stands before the next one. */
const inOrder = [
  '2019年まで',
  '2020年1月以前',
  '2020年1月1日',
  '2020年1月上旬',
  '2020年1月',
  '2020年1月以降',
  '2022年10月31日',
  '2022年10月31日未明',
  '2022年10月31日早朝',
  '2022年10月31日6時40分',
  '2022年10月31日午後',
  '2022年10月31日夜',
  '2022年10月31日午後8時19分',
  '2022年10月31日24時',
  '2022年10月31日〜11月1日',
  '2022年11月1日',
];

describe('order of dates', () => {
  test.each(inOrder.slice(1).map((later, index) => [inOrder[index] ?? '', later]))(
    '%s < %s',
    (earlier, later) => {
      expect(compareFuzzyDates(dateOf(earlier), dateOf(later))).toBeLessThan(0);
      expect(compareFuzzyDates(dateOf(later), dateOf(earlier))).toBeGreaterThan(0);
    },
  );

  test('dates that are equal but for their wording keep the order of writing', () => {
    const rows = ['2020年1月頃', '2020-01', '令和2年1月', '2020年1月1日'].map((text) => dateOf(text));
    expect(rows.toSorted(compareFuzzyDates).map(({ wording }) => wording)).toEqual([
      '2020年1月1日',
      '2020年1月頃',
      '2020年1月',
      '令和2年1月',
    ]);
  });

  test('is one order for all dates of the table', () => {
    const dates = parseTable(readFileSync(new URL('fuzzy-dates.tsv', import.meta.url), 'utf8'))
      .filter(({ context }) => context === '-')
      .map(({ input = '' }) => dateOf(input));
    const any = fc.constantFrom(...dates);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(compareFuzzyDates(a, b)).toBe(0 - compareFuzzyDates(b, a) || 0);
        if (compareFuzzyDates(a, b) <= 0 && compareFuzzyDates(b, c) <= 0) {
          expect(compareFuzzyDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 5000, seed: 5 },
    );
  });
});
