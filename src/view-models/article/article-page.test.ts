import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { type ArticlePage, type Surroundings, toArticlePage } from './article-page.ts';

const mdx =
  '導入です。<Cite id="s1" />\n\n## 経緯\n\n本文です。<Cite id="s2" /><Cite id="s1" />\n\n## 所感\n\n考えます。\n';
const { body } = parseBody(mdx);
const nobody: Surroundings = {
  articles: [],
  series: [],
  authors: [],
  tags: [],
  glossary: [],
  moment: '2026-11-21T00:00:00Z',
  site: {
    title: '教訓',
    publisher: { name: '（発行者名）', address: '（住所未設定）' },
    baseUrl: 'https://example.co.jp/',
  },
};

function pageOf(changes: Partial<FrontMatterInput> = {}, around: Partial<Surroundings> = {}): ArticlePage {
  if (body === null) throw new Error('the body can be read');
  return toArticlePage(articleOf(changes), body, { ...nobody, ...around });
}

const row = { text: '文。', sources: ['s1', 's2'] };
const everywhere: Partial<FrontMatterInput> = {
  discovery: { ...row, method: 'audit' },
  actorsStated: { sources: row.sources },
  assets: ['pc'],
  assetsStated: { sources: row.sources },
  dataKinds: ['email'],
  dataStated: { sources: row.sources },
  attackSteps: [row],
  factors: [{ ...row, category: 'backup' }],
  claims: [{ ...row, topic: '件数', status: 'denied' }],
  response: [row, row],
  legalStage: { ...row, stage: 'arrest' },
  lessons: invented.lessons.map((lesson) => ({ ...lesson, sources: ['s2'] })),
  reportItems: [{ ...row, item: 'cause', state: 'undisclosed' }],
};

/** Every value of a tree that has a certain key. */
function valuesWith(key: string, tree: unknown): readonly unknown[] {
  if (tree === null || typeof tree !== 'object') return [];
  const own = Object.hasOwn(tree, key) ? [Reflect.get(tree, key)] : [];
  return [...own, ...Object.values(tree).flatMap((value) => valuesWith(key, value))];
}

describe('footnotes and sources lead to each other', () => {
  const page = pageOf(everywhere);
  const marks = valuesWith('marks', page).flat();
  const markIds = marks.map((mark) => `#${valuesWith('id', mark)[0]}`);
  const sources = [...page.sources.official, ...page.sources.others];
  const backLinks = sources.flatMap((source) => source.backLinks.map(({ href }) => href));
  const inBody = ['#c1', '#c2', '#c2'];

  test('every row of the page gave its marks', () => {
    expect(marks).toHaveLength(2 * 11 + 1 + invented.timeline.length + invented.causes.length + 1);
  });

  test('every row has its own id, and a link back from each of its sources', () => {
    const cited = [...valuesWith('marks', page)].filter((row) => Array.isArray(row) && row.length > 0);
    expect(new Set(markIds).size).toBe(cited.length);
    expect(backLinks.toSorted()).toEqual([...markIds, ...inBody].sort());
  });

  test('every mark leads to a source of the list', () => {
    const anchors = sources.map(({ anchor }) => `#${anchor}`);
    expect(
      marks.flatMap((mark) => valuesWith('href', mark)).filter((href) => !anchors.includes(String(href))),
    ).toEqual([]);
  });

  test('a link’s name says where it leads, once', () => {
    const names = sources.map((source) => source.backLinks.map(({ label }) => label));
    for (const places of names) expect(new Set(places).size).toBe(places.length);
    expect(names[0]).toEqual(
      expect.arrayContaining([
        '本文1',
        '発覚1',
        '行為者1',
        '影響を受けたもの1',
        '情報1',
        '手続き1',
        '時系列1',
        '手口1',
        '報告事項1',
      ]),
    );
  });
});

describe('the place in the series', () => {
  const series = [{ id: 'getsuyo', title: '月曜の教訓', description: '説明。', frequency: '不定期' }];
  const articles = [
    articleOf({ series: { id: 'getsuyo', number: 1 } }, 'first'),
    articleOf({ series: { id: 'betsu', number: 3 } }, 'other'),
  ];

  test('has the neighbours that are published, of this series', () => {
    const page = pageOf({}, { series, articles });
    expect(page.series).toMatchObject({ number: 2, href: '/series/getsuyo/' });
    expect(page.neighbours).toMatchObject({ previous: { href: '/articles/first/' }, next: null });
    expect(page.breadcrumb.map(({ label }) => label)).toEqual(['ホーム', '月曜の教訓', '第2号']);
  });

  test('is missing where the article has none', () => {
    const page = pageOf({ series: undefined }, { series, articles });
    expect(page.series).toBeNull();
    expect(page.breadcrumb.map(({ label }) => label)).toEqual(['ホーム', '事例一覧', page.title]);
  });
});

describe('days', () => {
  test('of the publication are those of Japan', () => {
    const updates = [
      { date: '2026-11-20T15:30Z', kind: '新規' as const, text: '公開しました。' },
      { date: '2026-11-30T15:00Z', kind: '訂正' as const, text: '直しました。' },
    ];
    const page = pageOf({ publishedAt: '2026-11-20T15:30Z', updates });
    expect(page.published.label).toBe('2026年11月21日');
    expect(page.updated?.label).toBe('2026年12月1日');
    expect(page.updates.map(({ date, kind }) => `${date.label} ${kind}`)).toEqual([
      '2026年11月21日 新規',
      '2026年12月1日 訂正',
    ]);
  });

  test('an article that was only published has not been updated', () => {
    expect(pageOf().updated).toBeNull();
  });

  test('a small mend is no update, and does not make an old article look looked through', () => {
    const updates = [
      { date: '2020-05-01', kind: '新規' as const, text: '公開しました。' },
      { date: '2026-11-01', kind: '軽微修正' as const, text: '誤字を直しました。' },
    ];
    const old = { publishedAt: '2020-05-01', updates };
    expect(pageOf(old).updated).toBeNull();
    expect(pageOf(old).ageNotice).toContain('6年以上');
    const added = { date: '2026-11-02', kind: '追記' as const, text: '加えました。' };
    const page = pageOf({ ...old, updates: [...updates, added] });
    expect(page.updated?.label).toBe('2026年11月2日');
    expect(page.ageNotice).toBeNull();
  });
});

test('what to do stands at the top: the first lesson for every employee, else the first', () => {
  const [first] = invented.lessons;
  if (first === undefined) throw new Error('the invented incident teaches');
  const own = { ...first, ref: 'L-002', audience: ['employee' as const], text: '全員の教訓です。' };
  expect(pageOf().firstLesson).toMatchObject({ text: first.text, action: first.action });
  expect(pageOf({ lessons: [first, own] }).firstLesson?.text).toBe('全員の教訓です。');
});

test('a related article that is not published is not linked', () => {
  const related = [
    { id: 'there', reason: '同じ原因。' },
    { id: 'scheduled', reason: '同じ組織。' },
  ];
  const page = pageOf({ related }, { articles: [articleOf({}, 'there')] });
  expect(page.related.map(({ card, reason }) => [card.href, reason])).toEqual([
    ['/articles/there/', '同じ原因。'],
  ]);
});

describe('facts at a glance', () => {
  const textsOf = (term: string, changes: Partial<FrontMatterInput>) =>
    pageOf(changes).keyFacts.find((fact) => fact.term === term);

  test('dates keep their wording, and say how long it took', () => {
    expect(textsOf('発覚', {})).toMatchObject({
      values: [{ text: '2026年3月11日', datetime: '2026-03-11' }],
      note: '始まりから10日',
    });
  });

  test('a date leads to the row that states it, and says who does unless it is an official announcement', () => {
    const row = (status: 'official' | 'press-single') => ({
      timeline: [
        {
          date: '2026年3月11日',
          phase: 'discovery' as const,
          text: '気づきました。',
          status,
          sources: ['s1'],
        },
      ],
    });
    const told = textsOf('発覚', row('press-single'));
    expect(told).toMatchObject({ values: [{ href: '#t1' }], status: '報道（単独）' });
    expect(textsOf('発覚', row('official'))?.status).toBeNull();
  });

  test('a threat of a list is named with its year and rank', () => {
    expect(textsOf('10大脅威', { threats: ['ipa:2026-org-2'] })?.values[0]?.text).toMatch(/^2026年 2位　/);
    expect(textsOf('10大脅威', { threats: ['ipa:2026-org-99'] })).toBeUndefined();
  });

  test('what is not stated is left out', () => {
    const terms = pageOf().keyFacts.map(({ term }) => term);
    expect(terms).not.toContain('影響を受けたもの');
    expect(terms).not.toContain('手続き');
    expect(textsOf('行為者（疑いを含む）', {})?.note).toBeNull();
  });

  test('actors and assets have the sources of those who name them, and the status unless it is official', () => {
    const named: Partial<FrontMatterInput> = {
      actors: ['partner'],
      motives: ['financial'],
      actorsStated: { status: 'investigators', sources: ['s2', 's1'] },
      assets: ['pc'],
      assetsStated: { sources: ['s1'] },
    };
    const who = textsOf('行為者（疑いを含む）', named);
    expect(who).toMatchObject({ note: '動機: 金銭', status: claimStatuses.investigators.label });
    expect(who?.marks.map(({ number }) => number)).toEqual([2, 1]);
    const what = textsOf('影響を受けたもの', named);
    expect(what?.status).toBeNull();
    expect(what?.marks.map(({ number }) => number)).toEqual([1]);
  });

  test('an unknown actor whom nobody names stands without marks', () => {
    expect(textsOf('行為者（疑いを含む）', {})).toMatchObject({ status: null, marks: [] });
  });

  test('who says which data it was goes before the report item', () => {
    const reportItems: FrontMatterInput['reportItems'] = [
      { item: 'data-items', state: 'filled', text: '氏名です。', sources: ['s1'] },
    ];
    const dataStated = { sources: ['s2'] };
    const told = textsOf('関わった情報', { dataKinds: ['email'], dataStated, reportItems });
    expect(told?.marks.map(({ number }) => number)).toEqual([2]);
    expect(told?.status).toBe('報道（単独）');
  });

  test('the data has the sources of the report item that names it', () => {
    const reportItems: FrontMatterInput['reportItems'] = [
      { item: 'data-items', state: 'filled', text: '氏名です。', sources: ['s1'] },
    ];
    const marks = textsOf('関わった情報', { dataKinds: ['email'], reportItems })?.marks;
    expect(marks?.map(({ number }) => number)).toEqual([1]);
  });

  test('whose data it was stands with the data', () => {
    expect(
      textsOf('関わった情報', { dataKinds: ['email'], dataSubjects: ['customer', 'employee'] })?.note,
    ).toMatch(/、.*の情報$/);
  });
});
