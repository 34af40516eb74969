import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import { dateOf, parseTable } from './fuzzy-date.fixture.ts';
import { asOneDay, daysBetween, formatInterval } from './interval.ts';

describe('days between two dates', () => {
  test.each(parseTable(readFileSync(new URL('intervals.tsv', import.meta.url), 'utf8')))(
    '$from → $to: $guards',
    ({ from = '', to = '', min, max, approximate, wording }) => {
      const interval = daysBetween(dateOf(from), dateOf(to));
      if (min === 'x') {
        expect(interval).toBeNull();
        return;
      }
      expect(interval).toMatchObject({
        min: Number(min),
        max: max === '*' ? null : Number(max),
        approximate: approximate === '約',
      });
      if (interval !== null) expect(formatInterval(interval)).toBe(wording);
    },
  );

  test.each([
    ['2023年8月14日午後11時頃〜8月15日午前1時頃', '2023年8月15日午前1時頃', '約2時間', 0, 1],
    ['2022年2月26日20時過ぎ', '2022年2月26日午後9時頃', '約1時間', 0, 0],
    ['2023年7月4日午前6時30分', '2023年7月5日正午', '29時間30分', 1, 1],
    ['2023年7月4日午前6時30分頃', '2023年7月4日午前8時', '約2時間', 0, 0],
    ['2023年7月4日午前6時30分', '2023年7月4日午前6時45分', '15分', 0, 0],
    ['2024年12月26日午前7時24分', '2024年12月26日午前7時24分頃', '当日', 0, 0],
    ['2023年7月4日午前6時30分', '2023年7月6日午前6時30分', '2日', 2, 2],
    ['2023年7月4日早朝', '2023年7月4日午前8時', '当日', 0, 0],
    ['2023年7月4日午前6時以前', '2023年7月5日午前8時', '1日以上', 1, null],
  ])('%s → %s: %s', (from, to, words, min, max) => {
    const interval = daysBetween(dateOf(from), dateOf(to));
    expect(interval).toMatchObject({ min, max });
    expect(interval && formatInterval(interval)).toBe(words);
  });

  test('an event of one day can lie at either end of its range, and has no clock time', () => {
    const [from, to] = [dateOf('2024年2月27日午後5時30分'), dateOf('2024年2月27日午後6時〜2月28日午前9時')];
    expect(daysBetween(from, asOneDay(to))).toEqual({ min: 0, max: 1, approximate: false });
    expect(daysBetween(asOneDay(to), dateOf('2024年2月29日午後1時'))).toMatchObject({ min: 1, max: 2 });
  });

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
