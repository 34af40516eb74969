import { describe, expect, test } from 'vitest';
import { readFuzzyDate } from '../calendar/fuzzy-date.ts';
import { formatInterval } from '../calendar/interval.ts';
import { containmentOf } from './containment.ts';

const read = (text: string) => {
  const result = readFuzzyDate(text);
  if (!result.ok) throw new Error(result.reason);
  return result.date;
};

function words(discovered: string | null, contained: string | null): string | null {
  const containment = containmentOf({
    discovered: discovered === null ? null : read(discovered),
    contained: contained === null ? null : read(contained),
  });
  return containment && formatInterval(containment.days);
}

describe('from the discovery until the containment', () => {
  test.each([
    ['2023年10月17日', '2023年10月27日', '10日'],
    ['2023年10月17日', '2023年10月17日午後', '当日'],
    ['2023年9月', '2023年10月', '1〜60日'],
    ['2023年10月17日', '2023年10月27日頃', '約10日'],
    ['2023年10月17日', '2023年10月20日以降', '3日以上'],
  ])('%s, %s: %s', (discovered, contained, expected) => {
    expect(words(discovered, contained)).toBe(expected);
  });

  test('counts to the end of a containment that took days', () => {
    expect(words('2023年10月17日', '2023年10月18日〜10月27日')).toBe('10日');
  });

  test.each([
    ['access that ended before anybody noticed', '2023年10月17日', '2023年10月1日'],
    ['one month for both', '2023年10月', '2023年10月'],
    ['a day within the month of the discovery', '2023年10月', '2023年10月20日'],
    ['a last possible day only', '2023年10月17日', '2023年11月1日以前'],
    ['a discovery that is open to the right', '2023年10月17日以降', '2023年10月27日'],
    ['no discovery', null, '2023年10月27日'],
    ['no containment', '2023年10月17日', null],
  ])('is nothing where the order is not known: %s', (_case, discovered, contained) => {
    expect(words(discovered, contained)).toBeNull();
  });
});
