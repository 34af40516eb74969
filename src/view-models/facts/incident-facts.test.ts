import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { ImpactInput } from '#domain/incident/claim.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { toIncidentFacts } from './incident-facts.ts';

const factsOf = (changes: Partial<FrontMatterInput> = {}) =>
  toIncidentFacts(articleOf(changes), 'https://intra.example.jp/security/');

test('an incident is named by its address, which holds the site’s sub-path', () => {
  expect(factsOf()).toMatchObject({
    id: '2026-aoba-bungu',
    url: 'https://intra.example.jp/security/articles/2026-aoba-bungu/',
    licence: 'CC-BY-4.0',
  });
});

describe('dates', () => {
  test.each([
    ['2026年3月1日', '2026-03-01', '2026-03-01', '2026-03-01', false],
    ['2025年5月頃', '2025-05~', '2025-05-01', '2025-05-31', true],
    ['2017年6月29日〜2019年11月12日', '2017-06-29/2019-11-12', '2017-06-29', '2019-11-12', false],
    // No EDTF says the same, so that the bounds are all there is for machines.
    ['2019年度から', null, '2019-04-01', null, false],
    ['2026年3月上旬頃', null, '2026-03-01', '2026-03-10', true],
    ['2013年12月以前', '[..2013-12]', null, '2013-12-31', false],
    ['2019年度', '[2019-04..2020-03]', '2019-04-01', '2020-03-31', false],
  ])('%s', (wording, edtf, earliest, latest, approximate) => {
    expect(factsOf({ occurred: wording }).occurred).toEqual({ wording, edtf, earliest, latest, approximate });
  });

  test('what the article does not say is null', () => {
    expect(factsOf({ occurred: undefined })).toMatchObject({ occurred: null, untilDiscovery: null });
  });
});

test('intervals have the bounds of the dates, and the words of the page', () => {
  expect(factsOf()).toMatchObject({
    untilDiscovery: { min: 10, max: 10, approximate: false, wording: '10日' },
    untilDisclosure: { min: 0, max: 20, approximate: false, wording: '0〜20日' },
  });
  expect(factsOf({ occurred: '2026年3月1日以前' }).untilDiscovery).toMatchObject({ min: 10, max: null });
});

test('organisations have their roles and the code of their industry', () => {
  expect(factsOf().organisations[0]).toEqual({
    name: '青葉文具',
    reading: 'あおばぶんぐ',
    role: ['victim', 'client'],
    industry: 'wholesale-retail',
    jsic: 'I',
  });
});

test('the primary cause stands first, wherever it was written, and each cause once', () => {
  const cause = (category: 'vuln-exploit' | 'ransomware', primary: boolean) => ({
    category,
    text: '理由です。',
    primary,
    sources: ['s1'],
  });
  expect(
    factsOf({
      causes: [cause('vuln-exploit', false), cause('ransomware', true), cause('vuln-exploit', false)],
    }).causes,
  ).toEqual(['ransomware', 'vuln-exploit']);
});

test('a row of harm keeps its number, how exact it is, who says so and when', () => {
  const row: ImpactInput = { kind: 'misuse', label: '悪用', status: 'press-single', sources: ['s2'] };
  const [counted, ...others] = factsOf({
    impact: [
      {
        ...row,
        headline: true,
        value: 40,
        unit: 'device',
        qualifier: 'at-least',
        asOf: '2026年3月',
      },
      { ...row, asOf: '第2報の時点' },
      row,
    ],
  }).impact;
  expect(counted).toEqual({
    kind: 'misuse',
    label: '悪用',
    value: 40,
    unit: 'device',
    qualifier: 'at-least',
    wording: '40台以上',
    status: 'press-single',
    asOf: {
      wording: '2026年3月',
      edtf: '2026-03',
      earliest: '2026-03-01',
      latest: '2026-03-31',
      approximate: false,
    },
  });
  expect(others).toMatchObject([
    { value: null, unit: null, qualifier: null, wording: null, asOf: { wording: '第2報の時点', edtf: null } },
    { asOf: null },
  ]);
});

test('who says by whom and what was touched stands beside, with the status that follows from the sources', () => {
  expect(
    factsOf({
      actorsStated: { status: 'court', sources: ['s2'] },
      assets: ['pc'],
      assetsStated: { sources: ['s1'] },
    }),
  ).toMatchObject({
    actorsStated: { status: 'court', sources: ['s2'] },
    assetsStated: { status: 'official', sources: ['s1'] },
    dataStated: null,
  });
});
