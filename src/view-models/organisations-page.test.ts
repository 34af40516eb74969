import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { toOrganisationRows } from './organisations-page.ts';

type Organisation = FrontMatterInput['organisations'][number];
const named = (name: string, reading: string, role: Organisation['role'] = 'victim'): Organisation => ({
  name,
  reading,
  role,
  industry: 'finance',
});

test('organisations stand in the order of their readings, by row', () => {
  const organisations = [
    named('山田商店', 'やまだしょうてん'),
    named('ガス会社', 'がすがいしゃ'),
    named('青葉文具', 'あおばぶんぐ'),
    named('ABC', 'ABC'),
    named('伊豆銀行', 'いずぎんこう'),
  ];
  const rows = toOrganisationRows([articleOf({ organisations })]);
  expect(rows.map(({ row, organisations: of }) => [row, ...of.map(({ name }) => name)])).toEqual([
    ['あ', '青葉文具', '伊豆銀行'],
    ['か', 'ガス会社'],
    ['や', '山田商店'],
    ['A–Z', 'ABC'],
  ]);
});

test('a name in kana is not told its own reading', () => {
  const organisations = [named('イセトー', 'いせとー'), named('インクと紙', 'いんくとかみ')];
  const [row] = toOrganisationRows([articleOf({ organisations })]);
  expect(row?.organisations.map(({ aid }) => aid)).toEqual([null, 'いんくとかみ']);
});

test('one that several articles name stands once, with its part in each, in time order', () => {
  const later = articleOf(
    { organisations: [named('青葉文具', 'あおばぶんぐ', ['victim', 'client'])] },
    'later',
  );
  const sooner = articleOf(
    { organisations: [named('青葉文具', 'あおばぶんぐ', 'business-partner')], disclosed: '2019年5月頃' },
    'sooner',
  );
  expect(toOrganisationRows([later, sooner])[0]?.organisations).toEqual([
    {
      name: '青葉文具',
      reading: 'あおばぶんぐ',
      aid: 'あおばぶんぐ',
      incidents: [
        { year: '2019年', title: sooner.title, href: '/articles/sooner/', role: '影響を受けた取引先' },
        { year: '2026年', title: later.title, href: '/articles/later/', role: '被害を受けた組織、委託元' },
      ],
    },
  ]);
});

test('a name that stands for another is one organisation in each article', () => {
  const organisations = [named('委託先A', 'いたくさきえー', 'contractor')];
  const articles = ['a-1', 'a-2'].map((id) => articleOf({ organisations }, id));
  const [row] = toOrganisationRows(articles);
  expect(row?.organisations.map(({ incidents }) => incidents.map(({ href }) => href))).toEqual([
    ['/articles/a-1/'],
    ['/articles/a-2/'],
  ]);
});

test('two of one name are two where they are read differently', () => {
  const organisations = [named('日本組合', 'にほんくみあい'), named('日本組合', 'にっぽんくみあい')];
  expect(toOrganisationRows([articleOf({ organisations })])[0]?.organisations).toHaveLength(2);
});
