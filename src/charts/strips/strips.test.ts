import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { CountFigure, SpanGroup } from '#view-models/stats/figures.ts';
import { quartilesOf } from '#view-models/stats/quartiles.ts';
import type { Along, Shape } from '../drawing.ts';
import { toTimelineCsv } from '../timeline-csv.ts';
import { drawCounts } from './count-strips.ts';
import { drawIncidents } from './incident-strips.ts';
import { drawSpans } from './span-strips.ts';

/** A timeline that asks nothing of the article's own dates. */
const oneDay = invented.timeline.slice(0, 1);

const share = (along: Along) => (typeof along === 'number' ? along : Number(along.slice(0, -1)));
const named = (shapes: readonly Shape[], className: string) =>
  shapes.filter((shape) => shape.className === className);

/** From where to where a shape reaches, in per cent. */
function reach(shape: Shape): readonly [number, number] {
  if (shape.kind === 'path') throw new Error('a strip has no paths: they cannot stretch');
  if (shape.kind === 'line') return [share(shape.x1), share(shape.x2)];
  if (shape.kind === 'rect') return [share(shape.x), share(shape.x) + share(shape.width)];
  return [share(shape.x), share(shape.x)];
}

function inFrame(shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    const [from, to] = reach(shape);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(100.1);
  }
}

const rowOf = (count: number): CountFigure['rows'][number] => ({
  slug: 'x',
  label: 'x',
  href: null,
  incidents: Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    whom: 'x',
    name: 'x',
    href: '/',
  })),
  also: null,
});

test('few incidents are single points, many a bar; all on one scale', () => {
  const { rows } = drawCounts({ rows: [rowOf(1), rowOf(4), rowOf(5), rowOf(10)] });
  expect(rows.map((row) => [named(row, 'point').length, named(row, 'bar').length])).toEqual([
    [1, 0],
    [4, 0],
    [0, 1],
    [0, 1],
  ]);
  const [five = 0, ten = 0] = rows.slice(2).map((row) => {
    const [from, to] = named(row, 'bar').map(reach)[0] ?? [0, 0];
    return to - from;
  });
  expect(ten / five).toBeCloseTo(2, 1);
  for (const row of rows) inFrame(row);
});

test('a place is written with two decimals at most', () => {
  const { rows } = drawCounts({ rows: [rowOf(3), rowOf(7)] });
  const places = rows.flat().flatMap((shape) => (shape.kind === 'dot' ? [shape.x] : []));
  expect(places).toHaveLength(3);
  for (const place of places) expect(place).toMatch(/^\d+(?:\.\d{1,2})?%$/);
});

test('every mark of a count has its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (most) => {
      const { scale } = drawCounts({ rows: [rowOf(most)] });
      expect(named(scale, 'tick')).toHaveLength(named(scale, 'grid').length);
    }),
    { numRuns: 60 },
  );
});

describe('spans of days', () => {
  const span = fc
    .tuple(fc.nat(4000), fc.option(fc.nat(4000)))
    .map(([min, width]) => ({ min, max: width === null ? null : min + width, approximate: false }));
  const groupOf = (
    days: readonly { min: number; max: number | null; approximate: boolean }[],
  ): SpanGroup => ({
    slug: 'x',
    label: 'x',
    href: '/',
    rows: days.map((each, index) => ({
      id: `${index}`,
      whom: 'x',
      name: 'x',
      href: '/',
      words: '',
      days: each,
    })),
    box: days.length >= 5 ? quartilesOf(days) : null,
  });

  test('lie in the frame and in the order of their days, and open ones are arrows', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 9 }), (days) => {
        const [group] = drawSpans({ groups: [groupOf(days)] }).groups;
        const marks = group?.rows.map((row) => row.filter(({ className }) => className !== 'grid')) ?? [];
        for (const row of [...marks, group?.box ?? []]) inFrame(row);
        marks.forEach((row, index) => {
          expect(row.some(({ kind }) => kind === 'arrow')).toBe(days[index]?.max === null);
          marks.forEach((other, place) => {
            const [one, two] = [days[index], days[place]];
            if (one === undefined || two === undefined || one.min >= two.min) return;
            const start = (shapes: readonly Shape[]) => Math.min(...shapes.map((shape) => reach(shape)[0]));
            expect(start(row)).toBeLessThanOrEqual(start(other));
          });
        });
      }),
    );
  });

  test('stand at the logarithm of one more than themselves, where their marks are', () => {
    const days = [0, 7, 30, 365, 3652];
    const exact = days.map((each) => ({ min: each, max: each, approximate: false }));
    const { scale, groups } = drawSpans({ groups: [groupOf(exact)] });
    const places = (groups[0]?.rows ?? []).map((row) => {
      const [mark] = row.filter(({ kind }) => kind === 'dot');
      return mark ? reach(mark)[0] : Number.NaN;
    });
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    days.forEach((each, index) => {
      const part = Math.log1p(each) / Math.log1p(3652);
      expect(places[index]).toBeCloseTo(first + part * (last - first), 1);
    });
    const marks = new Set(named(scale, 'grid').map((mark) => reach(mark)[0]));
    for (const place of places) expect(marks).toContain(place);
  });

  test('known within bounds are as wide as these', () => {
    const { scale, groups } = drawSpans({ groups: [groupOf([{ min: 7, max: 30, approximate: false }])] });
    const marks = groups[0]?.rows[0]?.filter(({ className }) => className !== 'grid') ?? [];
    const [, , seven, thirty] = named(scale, 'grid').map((mark) => reach(mark)[0]);
    expect(marks.map((mark) => [mark.className, ...reach(mark)])).toEqual([['between', seven, thirty]]);
  });

  test('few have no box', () => {
    const four = Array.from({ length: 4 }, () => ({ min: 1, max: 2, approximate: false }));
    expect(drawSpans({ groups: [groupOf(four)] }).groups[0]?.box).toBeNull();
  });
});

describe('all incidents on one scale', () => {
  const articles = [
    articleOf(
      { occurred: '2017年6月29日〜2019年11月12日', discovered: '2020年1月17日', disclosed: '2021年3月24日' },
      'a-1',
    ),
    articleOf(
      { occurred: '2021年10月31日以前', discovered: '2021年10月31日', disclosed: '2021年10月31日' },
      'a-2',
    ),
    articleOf({ occurred: '2024年5月26日', discovered: '2024年5月26日', disclosed: '2024年5月29日' }, 'a-3'),
    articleOf({ occurred: undefined, discovered: undefined, disclosed: undefined, timeline: oneDay }, 'a-4'),
  ];
  const strips = drawIncidents(articles);
  const rows = strips.years.flatMap((year) => year.rows);

  test('a strip tells a listener what its row of the table says', () => {
    const events = ['起きた時期', '発覚', '公表'];
    const [head = [], ...lines] = toTimelineCsv(articles)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const told = lines.map(([id, ...cells]) => [
      id,
      events.map((event) => `${event}は${cells[head.indexOf(event) - 1] || '未確認'}`).join('、'),
    ]);
    expect(rows.map(({ incident, words }) => [incident.id, words])).toEqual(told.slice(0, 3));
  });

  test('each has its strip, or is named as unknown', () => {
    expect(strips.n).toBe(3);
    expect(rows.map(({ incident }) => incident.id)).toEqual(['a-3', 'a-1', 'a-2']);
    expect(strips.unknown.map(({ id }) => id)).toEqual(['a-4']);
    for (const { shapes } of rows) inFrame(shapes);
  });

  test('the bar of the days unnoticed is as long as they are', () => {
    const [from, to] = named(rows[1]?.shapes ?? [], 'unnoticed').map(reach)[0] ?? [0, 0];
    const [, told] = named(rows[1]?.shapes ?? [], 'announced').map(reach)[0] ?? [0, 0];
    expect((to - from) / (told - to)).toBeCloseTo(932 / 432, 1);
    expect(rows[1]?.untilDiscovery).toBe('932日');
  });

  test('of fuzzy days the bar is only as long as is certain, the dots as long as is possible', () => {
    const fuzzy = { occurred: '2024年1月', discovered: '2024年3月10日〜3月20日', disclosed: '2024年5月1日' };
    const [year] = drawIncidents([articleOf({ ...fuzzy, timeline: oneDay })]).years;
    const lengthOf = (className: string) => {
      const [from, to] = named(year?.rows[0]?.shapes ?? [], className).map(reach)[0] ?? [0, 0];
      return to - from;
    };
    // 31 January to 10 March, and 1 January to 20 March, of 2024.
    expect(lengthOf('maybe') / lengthOf('unnoticed')).toBeCloseTo(79 / 39, 1);
  });

  test('an open start is an arrow of no length and no number; one day for all claims nothing', () => {
    const { shapes = [], untilDiscovery } = rows[2] ?? {};
    expect(named(shapes, 'tip').map(({ kind }) => kind)).toEqual(['arrow']);
    for (const [from, to] of named(shapes, 'maybe').map(reach)) expect(to).toBe(from);
    expect(untilDiscovery).toBe('未確認');
    expect(rows[0]?.untilDiscovery).toBe('記録では同じ日');
    expect(named(rows[0]?.shapes ?? [], 'unnoticed')).toEqual([]);
  });
});
