import { describe, expect, test } from 'vitest';
import { formatInstantDay, formatJapaneseDay, instantDay, toWareki } from './format.ts';

describe('wording of days', () => {
  test('has no leading zeros', () => {
    expect(formatJapaneseDay('2021-03-04')).toBe('2021年3月4日');
  });

  test.each([
    ['2021-03-24', '令和3年3月24日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
  ])('%s is %s', (day, wording) => {
    expect(toWareki(day)).toBe(wording);
  });

  test.each(['2021-02-29', '2021-3-4', '2021-03', ''])('refuses %j', (day) => {
    expect(() => formatJapaneseDay(day)).toThrow(RangeError);
    expect(() => toWareki(day)).toThrow(RangeError);
  });
});

describe('the JST day of an instant', () => {
  test.each([
    ['2021-03-24T14:59:59Z', '2021-03-24'],
    ['2021-03-24T15:00:00Z', '2021-03-25'],
    ['2021-03-24T00:00:00+09:00', '2021-03-24'],
    ['2021-12-31T08:00:00-08:00', '2022-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(instantDay(instant)).toBe(day);
    expect(formatInstantDay(instant)).toBe(formatJapaneseDay(day));
  });

  test('needs an offset', () => {
    expect(() => instantDay('2021-03-24T15:00:00')).toThrow(RangeError);
  });
});
