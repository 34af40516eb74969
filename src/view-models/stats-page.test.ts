import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import { quartilesOf } from './stats/quartiles.ts';
import { toStatsFigures } from './stats-page.ts';

/** A timeline that asks nothing of the article's own dates. */
const oneDay = invented.timeline.slice(0, 1);

const dated = (id: string, occurred: string | undefined, discovered: string | undefined) =>
  articleOf({ occurred, discovered, disclosed: '2026年4月1日', timeline: oneDay }, id);
const figureOf = (articles: Parameters<typeof toStatsFigures>[0], id: string) => {
  const figure = toStatsFigures(articles).find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`there is no figure ${id}`);
  return figure;
};

test('every incident is counted or named as unknown', () => {
  const articles = [dated('a-1', '2026年3月1日', '2026年3月11日'), dated('a-2', undefined, undefined)];
  for (const figure of toStatsFigures(articles)) {
    expect(figure.n + figure.unknown.length, figure.id).toBe(2);
  }
  expect(figureOf(articles, 'until-discovery')).toMatchObject({ n: 1, unknown: [{ id: 'a-2' }] });
  expect(figureOf(articles, 'discovery')).toMatchObject({ n: 0, unknown: [{ id: 'a-1' }, { id: 'a-2' }] });
});

test('who noticed first is unknown where the editors found nobody named, not where nobody is to be named', () => {
  const noticed = (id: string, method: 'unverified' | 'undisclosed' | 'audit') =>
    articleOf({ discovery: { method, text: '文。', sources: ['s1'] } }, id);
  const articles = [noticed('a-1', 'audit'), noticed('a-2', 'unverified'), noticed('a-3', 'undisclosed')];
  expect(figureOf(articles, 'discovery')).toMatchObject({
    n: 2,
    unknown: [{ id: 'a-2' }],
    rows: [{ slug: 'audit' }, { slug: 'undisclosed' }],
  });
});

test('an incident is counted in each industry that it hit, and once in all', () => {
  const victim = (name: string, industry: 'finance' | 'education') => ({
    name,
    reading: 'あ',
    role: 'victim' as const,
    industry,
  });
  const article = articleOf({ organisations: [victim('甲', 'finance'), victim('乙', 'education')] });
  expect(figureOf([article], 'industries')).toMatchObject({
    n: 1,
    rows: [
      { slug: 'finance', incidents: [{ whom: '甲ほか', name: '甲ほか（2026年）' }] },
      { slug: 'education', incidents: [{ whom: '甲ほか' }] },
    ],
  });
});

test('days are compared by industry too, in each that an incident hit', () => {
  const victim = (name: string, industry: 'finance' | 'education') => ({
    name,
    reading: 'あ',
    role: 'victim' as const,
    industry,
  });
  const both = articleOf(
    {
      organisations: [victim('甲', 'finance'), victim('乙', 'education')],
      timeline: oneDay,
      disclosed: undefined,
    },
    'both',
  );
  const articles = [dated('shop', '2026年3月1日', '2026年3月4日'), both];
  expect(figureOf(articles, 'until-discovery-by-industry')).toMatchObject({
    categories: '業種',
    n: 2,
    groups: [
      { slug: 'wholesale-retail', rows: [{ id: 'shop', words: '3日' }], box: null },
      { slug: 'finance', rows: [{ id: 'both', words: '10日' }] },
      { slug: 'education', rows: [{ id: 'both' }] },
    ],
  });
  expect(figureOf(articles, 'until-disclosure-by-industry')).toMatchObject({
    n: 1,
    unknown: [{ id: 'both', groups: [{ slug: 'finance' }, { slug: 'education' }] }],
  });
});

test('by cause and by industry, a measure has the same incidents', () => {
  const articles = ['1日', '5日', '9日'].map((day, index) =>
    dated(`a-${index}`, '2026年2月', index === 2 ? undefined : `2026年3月${day}`),
  );
  for (const id of ['until-discovery', 'until-disclosure']) {
    const ids = [id, `${id}-by-industry`].map((each) => {
      const figure = figureOf(articles, each);
      return figure.kind === 'span'
        ? [figure.n, figure.groups.flatMap(({ rows }) => rows.map((row) => [row.id, row.words]))]
        : [];
    });
    expect(ids[1]).toEqual(ids[0]);
  }
});

describe('days until discovery', () => {
  const groupsOf = (...rows: readonly [string, string][]) => {
    const articles = rows.map(([occurred, discovered], index) => dated(`a-${index}`, occurred, discovered));
    const figure = figureOf(articles, 'until-discovery');
    return figure.kind === 'span' ? figure.groups : [];
  };

  test('keep their bounds, open ones too', () => {
    const [group] = groupsOf(['2026年2月', '2026年3月1日'], ['2026年2月1日以前', '2026年3月1日']);
    expect(group?.rows.map(({ days, words }) => [days.min, days.max, words])).toEqual([
      [1, 28, '1〜28日'],
      [28, null, '28日以上'],
    ]);
  });

  test('are not summed up below five', () => {
    const four = Array.from({ length: 4 }, (): [string, string] => ['2026年3月1日', '2026年3月5日']);
    expect(groupsOf(...four)[0]).toMatchObject({ box: null });
    expect(groupsOf(...four, ['2026年3月1日', '2026年3月9日'])[0]?.box).toMatchObject({
      median: { min: 4, max: 4 },
      words: '中央値 4日、まん中の半分 4日',
    });
  });
});

test('all incidents together are summed up from five on, with why that may mislead', () => {
  const articles = ['2日', '3日', '4日', '5日', '11日'].map((day, index) =>
    articleOf(
      {
        occurred: '2026年3月1日',
        discovered: `2026年3月${day}`,
        disclosed: undefined,
        timeline: oneDay,
      },
      `a-${index}`,
    ),
  );
  const wholeOf = (of: typeof articles) => {
    const figure = figureOf(of, 'until-discovery');
    return figure.kind === 'span' ? figure.whole : null;
  };
  expect(wholeOf(articles)).toMatch(
    /^日数が分かる5件を合わせると、中央値 3日、まん中の半分 2〜4日です。始まりが分からない事例は入っていません。/,
  );
  expect(wholeOf(articles.slice(1))).toBeNull();
});

test('a year’s row does not say the year again with every incident', () => {
  const articles = [dated('a-1', '2026年3月1日', '2026年3月11日')];
  const names = ['years', 'causes'].map((id) => countFigure(articles, id).rows[0]?.incidents[0]?.name);
  expect(names).toEqual(['青葉文具', '青葉文具（2026年）']);
});

describe('quartiles of bounds', () => {
  const exact = (days: number) => ({ min: days, max: days, approximate: false });

  test('are the usual ones where all is known', () => {
    expect(quartilesOf([1, 2, 3, 4, 10].map(exact))).toMatchObject({
      lower: { min: 2, max: 2 },
      median: { min: 3, max: 3 },
      upper: { min: 4, max: 4 },
      words: '中央値 3日、まん中の半分 2〜4日',
    });
  });

  test('have no upper bound where too many have none', () => {
    const open = { min: 9, max: null, approximate: false };
    const { median, upper } = quartilesOf([exact(1), exact(2), exact(3), open, open]);
    expect(median).toEqual({ min: 3, max: 3 });
    expect(upper).toEqual({ min: 9, max: null });
  });

  test('hold the true ones, whatever the true values are', () => {
    const row = fc
      .tuple(fc.nat(500), fc.nat(500), fc.nat(1000))
      .map(([min, width, share]) => ({ min, max: min + width, truth: min + (width * share) / 1000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 20 }), (rows) => {
        const bounds = quartilesOf(rows.map(({ min, max }) => ({ min, max, approximate: false })));
        const truth = quartilesOf(rows.map((each) => exact(each.truth)));
        for (const key of ['lower', 'median', 'upper'] as const) {
          expect(truth[key].min).toBeGreaterThanOrEqual(bounds[key].min - 1e-9);
          expect(truth[key].min).toBeLessThanOrEqual((bounds[key].max ?? Number.POSITIVE_INFINITY) + 1e-9);
        }
      }),
    );
  });
});

test('causes are counted once by the main cause, and once by all that apply', () => {
  const row = (category: 'loss' | 'theft', primary = false) => ({
    category,
    text: '文。',
    primary,
    sources: ['s1'],
  });
  const articles = [
    articleOf({ causes: [row('loss', true)] }, 'a-1'),
    articleOf({ causes: [row('loss', true), row('theft')] }, 'a-2'),
  ];
  const { also, rows, n } = countFigure(articles, 'causes');
  expect([also, n]).toEqual(['あてはまる原因すべて', 2]);
  expect(rows.map(({ slug, incidents, also: all }) => [slug, incidents.length, all])).toEqual([
    ['loss', 2, 2],
    ['theft', 0, 1],
  ]);
  expect(countFigure(articles, 'years').also).toBeNull();
});

function countFigure(articles: Parameters<typeof toStatsFigures>[0], id: string) {
  const figure = figureOf(articles, id);
  if (figure.kind !== 'count') throw new Error(`${id} counts nothing`);
  return figure;
}
