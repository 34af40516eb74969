import { describe, expect, test } from 'vitest';
import { dateOf } from '#domain/calendar/fuzzy-date.fixture.ts';
import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { dayInJapan, printDay, printFuzzyDate, printFuzzyDay } from './dates.ts';

describe('a moment is printed as its day in Japan', () => {
  test.each([
    ['2026-11-21', '2026年11月21日', '2026-11-21'],
    ['2026-11-20T15:30Z', '2026年11月21日', '2026-11-21'],
    ['2026-11-20T14:59:59Z', '2026年11月20日', '2026-11-20'],
    ['2026-11-21T00:00+09:00', '2026年11月21日', '2026-11-21'],
    ['2026-11-20T23:00-11:00', '2026年11月21日', '2026-11-21'],
    ['2026-12-31T15:00Z', '2027年1月1日', '2027-01-01'],
  ])('%s is %s', (moment, label, day) => {
    expect(printDay(moment)).toMatchObject({ label, datetime: moment });
    expect(dayInJapan(moment)).toBe(day);
  });
});

describe('a fuzzy date keeps its wording', () => {
  test.each([
    ['2002年5月頃', '2002年5月頃', ['2002年', '5月頃']],
    [
      '2017年6月29日〜2019年11月12日',
      '2017年6月29日〜2019年11月12日',
      ['2017年', '6月29日〜', '2019年', '11月12日'],
    ],
    ['2026年3月1日午後3時', '2026年3月1日午後3時', ['2026年', '3月1日', '午後3時']],
    ['2021-03-24', '2021年3月24日', ['2021年', '3月24日']],
  ])('%s', (text, label, parts) => {
    expect(printFuzzyDate(dateOf(text))).toMatchObject({ label, parts });
  });

  test('the machine’s form is given only where there is one', () => {
    expect(printFuzzyDate(dateOf('2021年3月24日')).datetime).toBe('2021-03-24');
    expect(printFuzzyDate(dateOf('2021年3月24日以降')).datetime).toBeNull();
  });
});

describe('in a list of days, a date that is one day is that day', () => {
  test.each([
    ['2024年12月26日午前9時過ぎ', '2024年12月26日', '2024-12-26'],
    ['2024年12月26日未明', '2024年12月26日', '2024-12-26'],
    ['2024年12月26日頃', '2024年12月26日頃', null],
    ['2019年10月1日〜2020年1月10日', '2019年10月1日〜2020年1月10日', null],
    ['2021年3月', '2021年3月', '2021-03'],
  ])('%s', (text, label, datetime) => {
    expect(printFuzzyDay(dateOf(text))).toMatchObject({ label, datetime });
  });

  test('a word that leads to another date is told as the day it leads to', () => {
    const previous = dateOf('2024年12月26日');
    const read = readFuzzyDate('同日', { previous });
    expect(read.ok && printFuzzyDay(read.date).label).toBe('2024年12月26日');
  });
});
