import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { toIncidentRecord } from './record.ts';

const recordOf = (changes: Partial<FrontMatterInput>) => toIncidentRecord(articleOf(changes));
const party = (name: string, changes: Partial<FrontMatterInput['organisations'][number]>) => ({
  name,
  reading: 'あ',
  role: 'victim' as const,
  industry: 'finance' as const,
  ...changes,
});

describe('how long it took', () => {
  test.each([
    [{ occurred: '2026年3月1日', discovered: '2026年3月11日', disclosed: '2026年3月20日' }, '10日', '9日'],
    [{ occurred: '2025年12月', discovered: '2026年1月1日', disclosed: '2026年1月1日' }, '1〜31日', '当日'],
    [
      { occurred: '2017年6月29日〜2019年11月12日', discovered: '2020年1月17日', disclosed: '2020年2月頃' },
      '932日',
      '約15〜43日',
    ],
    [
      { occurred: '2026年3月11日午前7時', discovered: '2026年3月11日', disclosed: '2026年3月11日' },
      null,
      '当日',
    ],
    [{ occurred: undefined, discovered: '2026年3月11日', disclosed: undefined }, null, null],
    [{ occurred: '2026年3月1日', discovered: undefined, disclosed: '2026年3月20日' }, null, null],
    [{ occurred: '2026年4月1日', discovered: '2026年3月11日', disclosed: '2026年3月1日' }, null, null],
  ])('%j', (dates, untilDiscovery, untilDisclosure) => {
    const timeline = invented.timeline.slice(0, 1);
    expect(recordOf({ ...dates, timeline })).toMatchObject({ untilDiscovery, untilDisclosure });
  });
});

test('how long it took to contain it, where that is known', () => {
  const timeline = invented.timeline.slice(0, 1);
  expect(recordOf({ contained: '2026年3月13日', timeline })).toMatchObject({ untilContainment: '2日' });
  expect(recordOf({ contained: '2026年3月', timeline })).toMatchObject({ untilContainment: null });
});

describe('that it may have begun before', () => {
  test.each([
    ['vuln-exploit', '2026年3月11日午前7時', true, '記録では同じ日'],
    ['vuln-exploit', '2026年3月11日午前4時', true, '5時間'],
    ['vuln-exploit', '2026年3月11日以前', false, '未確認'],
    ['vuln-exploit', '2026年3月10日', false, '1日'],
    ['vuln-exploit', undefined, false, '未確認'],
    // A mail sent, a flood of requests: nobody was inside before.
    ['misdelivery', '2026年3月11日午前7時', false, '同じ日'],
    ['ddos', '2026年3月11日', false, '同じ日'],
    ['unknown', '2026年3月11日', false, '同じ日'],
  ] as const)('%s, %s: %s, %s', (category, occurred, foundOnDayOfRecord, untilDiscoveryWords) => {
    const causes = [{ category, text: '文。', primary: true, sources: ['s1'] }];
    const discovered = occurred?.includes('午前4時') ? '2026年3月11日午前9時' : '2026年3月11日';
    const timeline = invented.timeline.slice(0, 1);
    expect(recordOf({ causes, occurred, discovered, timeline })).toMatchObject({
      foundOnDayOfRecord,
      untilDiscoveryWords,
    });
  });
});

describe('organisations', () => {
  test('each has its roles, its industry and what was noted', () => {
    expect(recordOf({}).organisations).toMatchObject([
      { name: '青葉文具', role: '被害を受けた組織・委託元', note: null },
      { name: '港情報サービス', role: '委託先', note: '会員の仕組みを預かっていた会社です。' },
    ]);
  });

  test('parties are the victims and their contractors, not who was touched by it or looked into it', () => {
    const organisations = [
      party('甲', {}),
      party('乙', { role: 'business-partner' }),
      party('丙', { role: ['responder', 'contractor'] }),
      party('丁', { role: ['investigator', 'regulator'] }),
      party('戊', { role: 'client' }),
    ];
    expect(recordOf({ organisations }).parties).toEqual(['甲', '丙']);
    expect(recordOf({ organisations }).organisations).toHaveLength(5);
  });

  test('without a victim the first organisation is a party too', () => {
    const organisations = [party('甲', { role: 'client' }), party('乙', { role: 'subcontractor' })];
    expect(recordOf({ organisations }).parties).toEqual(['甲', '乙']);
  });

  test('the industries are those of the victims, each once', () => {
    const organisations = [
      party('甲', { role: 'contractor', industry: 'information-communications' }),
      party('乙', { industry: 'finance' }),
      party('丙', { industry: 'finance' }),
      party('丁', { role: ['client', 'victim'], industry: 'medical-welfare' }),
    ];
    expect(recordOf({ organisations }).industries).toHaveLength(2);
  });

  test('without a victim the first organisation gives the industry', () => {
    const organisations = [
      party('甲', { role: 'contractor', industry: 'information-communications' }),
      party('乙', { role: 'client', industry: 'finance' }),
    ];
    expect(recordOf({ organisations }).industries).toEqual(['情報通信業']);
  });
});

describe('harm and state', () => {
  test('the headline is the harm', () => {
    const [harm] = invented.impact;
    if (harm === undefined) throw new Error('the invented incident did harm');
    const first = { ...harm, label: '別の被害', headline: false };
    expect(recordOf({ impact: [first, harm] }).harm).toMatchObject({
      label: '漏えいした会員',
      amount: '約1万2000人',
    });
  });

  test('a case that is still looked after waits for news', () => {
    const next = { event: '裁判を確かめます。', due: '2027-05-21', basis: 'editor' } as const;
    expect([recordOf({}).state, recordOf({ next }).state]).toEqual(['終結', '終結・続報待ち']);
  });
});
