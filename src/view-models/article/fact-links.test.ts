import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import { toFactLinks } from './fact-links.ts';

const sources = ['s1'];
const stated = { status: 'official' as const, sources };
const article = articleOf({
  impact: [
    {
      kind: 'disclosure-confirmed',
      label: '取得された認証情報',
      value: 210,
      unit: 'person',
      headline: true,
      ...stated,
    },
    {
      kind: 'money-loss',
      label: '不正送金',
      value: 200_000_000,
      unit: 'yen',
      qualifier: 'about',
      note: 'うち売却金は3400万円です。',
      ...stated,
    },
  ],
  timeline: [
    {
      date: '2017年6月29日〜2019年11月12日',
      text: '不正な操作がありました。',
      phase: 'attacker-action',
      sources,
    },
    { date: '2020年1月頃', text: '15名から問い合わせがありました。', phase: 'discovery', sources },
    { date: '2021年3月24日', text: '公表しました。顧客は210名です。', phase: 'disclosure', sources },
    { date: '同日午前9時15分', text: '会見しました。', phase: 'disclosure', sources },
  ],
  claims: [
    { topic: '人数', text: '別の記事は4名と伝えています。', status: 'press-single', sources },
    {
      id: 'c2',
      topic: '関与',
      text: '本人は、4名のうち2名を知らないとしました。',
      status: 'denied',
      sources,
    },
  ],
  response: [{ text: '3月30日までに補償しました。', date: '2021年3月', sources }],
});

describe('a fact of the text leads to the row that states it', () => {
  const links = toFactLinks(article, { claims: [], facts: [] });
  test.each([
    ['210人', '#i1', 'the amount before a row that repeats it'],
    ['200000000円', '#i2', 'an amount with its qualifier'],
    ['34000000円', '#i2', 'a part told in a note'],
    ['4人', '#d1', 'a disputed number'],
    ['2017-6-29', '#t1', 'the start of a duration'],
    ['2019-11-12', '#t1', 'the end of a duration'],
    ['2020-1', '#t2', 'a month'],
    ['15人', '#t2', 'a number in a row of the timeline'],
    ['2021-3-24', '#t3', 'a day'],
    ['2021-3-30', '#r1', 'a day without a year, of the year of its row'],
    ['2017', '#t1', 'a year with days of one row only'],
    ['2021-3', '#r1', 'a month that a row has as its date, before rows with days in it'],
    ['@09:15', '#t4', 'the clock time of a row'],
    ['10日', '#n1', 'a length that the key facts compute'],
    ['20日', undefined, 'a bound of an interval'],
    ['2020-1-5', undefined, 'a day that no row states'],
    ['99人', undefined, 'a number that no row states'],
    ['c2', '#d2', 'a statement that the text marks'],
    ['c1', undefined, 'a mark of no row'],
  ])('%s → %s: %s', (fact, row, _because) => {
    expect(links.rowOf(fact)).toBe(row);
  });
});

test('a row leads back to the first fact of the text that it states', () => {
  const facts = ['99人', '34000000円', '200000000円', '2020-1'];
  const links = toFactLinks(article, { claims: [], facts });
  expect(links.inText('impact', 1)).toEqual({
    id: 'i2',
    href: '#f2',
    name: '本文の3400万円',
  });
  expect(links.inText('timeline', 1)).toEqual({
    id: 't2',
    href: '#f4',
    name: '本文の2020年1月',
  });
  expect(links.inText('impact', 0)).toBeNull();
});

test('where the editor marked the words of a statement, its row leads back to them', () => {
  const facts = ['2人', '4人'];
  const at = { line: 1, column: 1 };
  const before = toFactLinks(article, { claims: [], facts });
  expect(before.inText('claim', 1)?.href).toBe('#f1');
  const links = toFactLinks(article, { claims: [{ id: 'c2', ...at }], facts });
  expect(links.inText('claim', 1)).toEqual({
    id: 'd2',
    href: '#f1',
    name: '本文の主張の行2',
  });
  expect(links.inText('claim', 0)?.href).toBe('#f3');
  expect(links.rowOf('2人')).toBe('#d2');
});

test('a row has an id where the text or a key fact leads to it', () => {
  const keyed = articleOf({
    disclosed: '2021年3月24日',
    timeline: [
      { date: '2021年3月23日', text: '調べました。', phase: 'inquiry', sources },
      { date: '2021年3月24日', text: '公表しました。', phase: 'disclosure', sources },
      { date: '2021年3月25日', text: '再開しました。', phase: 'recovery', sources },
    ],
  });
  const links = toFactLinks(keyed, { claims: [], facts: ['2021-3-25'] });
  expect([0, 1, 2].map((index) => links.idOf('timeline', index))).toEqual([null, 't2', 't3']);
});

test.each([
  ['2026年3月11日', '#n1', 'so long it took'],
  ['2026年3月11日〜3月20日', undefined, 'neither bound is how long it took'],
  ['2026年3月11日以降', undefined, 'nor is the least'],
])('ten days until a discovery on %s: %s', (discovered, row, _because) => {
  const timeline = invented.timeline.slice(0, 1);
  const timed = articleOf({ occurred: '2026年3月1日', discovered, disclosed: undefined, timeline });
  expect(toFactLinks(timed, { claims: [], facts: [] }).rowOf('10日')).toBe(row);
});
