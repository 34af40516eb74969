import { describe, expect, test } from 'vitest';
import { readFuzzyDate } from '../calendar/fuzzy-date.ts';
import { formatInterval } from '../calendar/interval.ts';
import { articleOf, invented } from './article.fixture.ts';
import { beginningOf, untilContainment, untilDisclosure, untilDiscovery } from './intervals.ts';

const read = (text: string) => {
  const result = readFuzzyDate(text);
  if (!result.ok) throw new Error(result.reason);
  return result.date;
};

function words(discovered: string | null, contained: string | null): string | null {
  const containment = untilContainment({
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

  test('took no days itself: of a range any day may be the one', () => {
    expect(words('2023年10月17日', '2023年10月18日〜10月27日')).toBe('1〜10日');
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

const incident = (category: 'loss' | 'ransomware', dates: Record<string, string>) =>
  articleOf({
    causes: [{ category, text: '文。', primary: true, sources: ['s1'] }],
    timeline: invented.timeline.slice(0, 1),
    ...dates,
  });

describe('from the beginning until the discovery', () => {
  const discovered = '2022年6月22日';

  test.each([
    ['loss', '2022年6月21日〜22日', '0〜1日'],
    ['loss', '2022年6月20日〜22日', '2日'],
    ['loss', '2022年6月21日', '1日'],
    ['ransomware', '2022年6月21日〜22日', '1日'],
  ] as const)('%s, %s: %s', (cause, occurred, expected) => {
    const interval = untilDiscovery(incident(cause, { occurred, discovered }));
    expect(interval && formatInterval(interval.days)).toBe(expected);
  });

  test('what was lost overnight began on either day', () => {
    const article = incident('loss', { occurred: '2022年6月21日〜22日', discovered });
    expect(beginningOf(article)?.start).toEqual({ earliest: '2022-06-21', latest: '2022-06-22' });
  });
});

test('a range of discovery counts from both ends until the announcement', () => {
  const article = incident('ransomware', {
    discovered: '2024年2月27日〜2月28日',
    disclosed: '2024年3月18日',
  });
  expect(untilDisclosure(article)?.days).toMatchObject({ min: 19, max: 20 });
});
