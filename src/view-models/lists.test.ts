import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { pagesOf } from '#domain/paging.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { toArticleCard } from './article-card.ts';
import { articlesOfCause, toCauseEntries } from './cause-page.ts';
import { toGlossaryRows } from './glossary-page.ts';
import { toHomePage } from './home-page.ts';
import { toListing } from './listing.ts';
import { articlesOfSeries } from './series-page.ts';
import { toTagPage, toTagRows } from './tag-page.ts';
import { toTimelineYears } from './timeline-page.ts';

const lesson = (id: string, changes: Partial<Lesson> = {}): Lesson => ({
  id,
  title: '更新を後回しにしません。',
  description: '説明。',
  audience: ['admin'],
  answers: 'patching',
  checklist: ['確かめていますか。'],
  ...changes,
});
const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);

describe('a card', () => {
  test('says whom, how, how bad and how long', () => {
    expect(toArticleCard(articleOf())).toMatchObject({
      href: '/articles/2026-aoba-bungu/',
      number: '第2号',
      harm: '漏えいした会員 約1万2000人',
      harmParts: { amount: '約1万2000人', label: '漏えいした会員' },
      cause: { slug: 'vuln-exploit', href: '/causes/vuln-exploit/' },
      untilDiscovery: '10日',
      published: { label: '2026年11月21日' },
    });
  });

  test('names the series in a list that may mix two', () => {
    const series = (id: string, title: string) => ({ id, title, description: '連載。', frequency: '不定期' });
    const two = [series('getsuyo', '月曜の教訓'), series('betsu', '別の教訓')];
    expect(toArticleCard(articleOf(), two).number).toBe('月曜の教訓 第2号');
    expect(toArticleCard(articleOf(), two.slice(0, 1)).number).toBe('第2号');
  });

  test('keeps industries apart, whose own names have dots', () => {
    const victim = (name: string, industry: 'finance' | 'education') => ({
      name,
      reading: 'あ',
      role: 'victim' as const,
      industry,
    });
    const organisations = [victim('甲', 'finance'), victim('乙', 'education')];
    expect(toArticleCard(articleOf({ organisations })).industries).toBe('金融業・保険業、教育・学習支援業');
  });

  test('of harm without a number, and of no series', () => {
    const harm: FrontMatterInput['impact'][number] = {
      kind: 'misuse',
      label: '悪用',
      status: 'official',
      headline: true,
      sources: ['s1'],
    };
    const card = toArticleCard(articleOf({ series: undefined, impact: [harm] }));
    expect(card).toMatchObject({ harm: '悪用', harmParts: { label: '悪用' }, number: null });
    expect(card.harmParts.amount).toMatch(/\S/);
  });
});

test('a listing has the cards of its page and links to the others', () => {
  const articles = ['a-1', 'a-2', 'a-3'].map((id) => articleOf({}, id));
  const [, second] = pagesOf(articles, 2).map((page) => toListing(page, (number) => `/p/${number}`));
  expect(second).toMatchObject({ total: 3, cards: [{ href: '/articles/a-3/' }] });
  expect(second?.pagination).toMatchObject({ previous: '/p/1', next: null });
});

test('a series has its own articles, the latest number first', () => {
  const articles = [
    articleOf({ series: { id: 'getsuyo', number: 2 } }, 'two'),
    articleOf({ series: { id: 'betsu', number: 3 } }, 'other'),
    articleOf({ series: undefined }, 'none'),
    articleOf({ series: { id: 'getsuyo', number: 10 } }, 'ten'),
  ];
  expect(ids(articlesOfSeries(articles, 'getsuyo'))).toEqual(['ten', 'two']);
});

describe('causes', () => {
  const row = (category: 'loss' | 'theft' | 'phishing', primary = false) => ({
    category,
    text: '文。',
    primary,
    sources: ['s1'],
  });
  const articles = [
    articleOf({ causes: [row('theft', true), row('loss')] }, 'a'),
    articleOf({ causes: [row('loss', true)] }, 'b'),
    articleOf({ causes: [row('phishing', true), row('loss')] }, 'c'),
  ];

  test('an article with it as its main cause comes first', () => {
    expect(ids(articlesOfCause(articles, 'loss'))).toEqual(['b', 'a', 'c']);
    expect(articlesOfCause(articles, 'ddos')).toEqual([]);
  });

  test('those with articles come first, in the order of the vocabulary, and none is left out', () => {
    const entries = toCauseEntries(articles);
    expect(entries.slice(0, 3)).toMatchObject([
      { slug: 'phishing', count: 1, primary: 1 },
      { slug: 'loss', count: 3, primary: 1 },
      { slug: 'theft', count: 1, primary: 1 },
    ]);
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
    expect(entries.at(-1)).toMatchObject({ count: 0, primary: 0 });
  });

  test('one with five articles is frequent, and stands before the others', () => {
    const more = ['d', 'e'].map((id) => articleOf({ causes: [row('loss', true)] }, id));
    expect(toCauseEntries([...articles, ...more])[0]).toMatchObject({ slug: 'loss', count: 5 });
  });
});

test('glossary terms stand by row, and in it by sound', () => {
  const term = (id: string, reading: string) => ({
    id,
    term: id,
    reading,
    description: '説明。',
    variants: [],
  });
  const terms = [
    term('vpn', 'ぶいぴーえぬ'),
    term('bcp', 'びーしーぴー'),
    term('ekyc', 'いーけーわいしー'),
    term('2fa', '2えふえー'),
  ];
  expect(toGlossaryRows(terms).map(({ row, terms: own }) => [row, ...ids(own)])).toEqual([
    ['あ', 'ekyc'],
    ['は', 'bcp', 'vpn'],
    ['他', '2fa'],
  ]);
});

describe('tags', () => {
  const record = (slug: string, row: string, changes: Partial<TagRecord> = {}): TagRecord => ({
    slug,
    label: slug.toUpperCase(),
    reading: 'あ',
    row,
    description: '説明。',
    variants: [],
    articles: [],
    firstUsed: null,
    lastUsed: null,
    together: [],
    ...changes,
  });
  const registry = [record('insider', 'な'), record('vpn', 'は'), record('vulnerability', 'は')];

  test('stand by row, in the order of the registry', () => {
    expect(toTagRows(registry).map(({ row, tags }) => [row, ...tags.map(({ slug }) => slug)])).toEqual([
      ['な', 'insider'],
      ['は', 'vpn', 'vulnerability'],
    ]);
  });

  test('know their days and their neighbours, as far as these exist', () => {
    const used = record('vpn', 'は', {
      articles: ['a', 'b'],
      firstUsed: '2026-01-05',
      together: [
        { slug: 'insider', count: 2 },
        { slug: 'gone', count: 1 },
      ],
    });
    expect(toTagPage(used, registry)).toMatchObject({
      count: 2,
      firstUsed: { label: '2026年1月5日' },
      lastUsed: null,
      together: [{ label: 'INSIDER', href: '/tags/insider/', count: 2 }],
    });
  });
});

describe('incidents by year', () => {
  const timeline = invented.timeline.slice(0, 1);
  const dated = (id: string, dates: Readonly<Record<string, string | undefined>>) =>
    articleOf({ timeline, occurred: undefined, discovered: undefined, disclosed: undefined, ...dates }, id);

  test('the newest year first, in a year the oldest first, by the day they came to light', () => {
    const articles = [
      dated('mar', { disclosed: '2026年3月20日', occurred: '2024年' }),
      dated('found', { discovered: '2026年1月5日', occurred: '2025年' }),
      dated('occurred', { occurred: '2025年12月31日' }),
      dated('unknown', {}),
    ];
    const years = toTimelineYears(articles).map(({ year, entries }) => [
      year,
      ...entries.map(({ href }) => href),
    ]);
    expect(years).toEqual([
      [2026, '/articles/found/', '/articles/mar/'],
      [2025, '/articles/occurred/'],
    ]);
  });

  test('titles are told in their phrases, so that no word is broken', () => {
    const [year] = toTimelineYears([
      dated('a', { disclosed: '2026年3月20日', title: '顧客情報が流出しました' }),
    ]);
    expect(year?.entries[0]?.titlePhrases).toEqual(['顧客情報が', '流出しました']);
  });

  test('a date with one open end belongs to the year of the other', () => {
    expect(toTimelineYears([dated('a', { disclosed: '2026年3月以前' })]).map(({ year }) => year)).toEqual([
      2026,
    ]);
  });
});

describe('the home page', () => {
  const moment = '2026-11-21T00:00:00Z';

  test('puts causes in an order only where five articles have them', () => {
    const articles = Array.from({ length: 4 }, (_, index) => articleOf({}, `a-${index}`));
    expect(toHomePage(articles, [], moment).causes).toEqual([]);
    expect(toHomePage([...articles, articleOf({}, 'fifth')], [], moment)).toMatchObject({
      causes: [{ count: 5 }],
      counted: 5,
    });
  });

  test('shows three checks, those that are late first', () => {
    const due = (day: string) =>
      articleOf({ next: { event: '確かめます。', due: day, basis: 'editor' } }, `due-${day}`);
    const articles = ['2027-03-01', '2027-01-01', '2026-10-01', '2027-02-01'].map(due);
    expect(toHomePage(articles, [], moment).checks.map(({ href }) => href)).toEqual([
      '/articles/due-2026-10-01/',
      '/articles/due-2027-01-01/',
      '/articles/due-2027-02-01/',
    ]);
  });

  test('tells what was added or put right last, which a small mend is not', () => {
    const changed = (id: string, date: string, kind: '追記' | '軽微修正') =>
      articleOf(
        {
          updates: [
            { date: '2026-11-21', kind: '新規', text: '公開しました。' },
            { date, kind, text: `${kind}です。` },
          ],
        },
        id,
      );
    const articles = [changed('a', '2026-11-22', '追記'), changed('b', '2026-11-23', '軽微修正')];
    expect(toHomePage(articles, [], '2027-01-01T00:00:00.000Z').change).toMatchObject({
      href: '/articles/a/#update-2',
      kind: '追記',
    });
    expect(toHomePage(articles.slice(1), [], '2027-01-01T00:00:00.000Z').change).toBeNull();
  });

  test('shows the newest, eight more, and the causes there are', () => {
    const articles = Array.from({ length: 10 }, (_, index) => articleOf({}, `a-${index}`));
    const home = toHomePage(articles, [lesson('L-001')], moment);
    expect(home.newest?.href).toBe('/articles/a-0/');
    expect(home.recent.map(({ href }) => href)).toEqual(
      articles.slice(1, 9).map(({ id }) => `/articles/${id}/`),
    );
    expect(home.causes.map(({ slug }) => slug)).toEqual(['vuln-exploit']);
    expect(home.lesson).toMatchObject({ id: 'L-001', audience: '管理者・情シス、経営' });
  });

  test('takes the lesson for every employee, where the newest article has one', () => {
    const [first] = invented.lessons;
    if (first === undefined) throw new Error('the invented incident teaches');
    const own = { ...first, ref: 'L-002', audience: ['executive' as const, 'employee' as const] };
    const home = toHomePage(
      [articleOf({ lessons: [first, own] })],
      [lesson('L-001'), lesson('L-002')],
      moment,
    );
    expect(home.lesson?.id).toBe('L-002');
  });

  test('stands without any article', () => {
    expect(toHomePage([], [], moment)).toEqual({
      newest: null,
      recent: [],
      lesson: null,
      checks: [],
      change: null,
      causes: [],
      counted: 0,
    });
  });
});
