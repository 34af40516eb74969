import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { CountFigure, SpanGroup } from '#view-models/stats/figures.ts';
import { quartilesOf } from '#view-models/stats/quartiles.ts';
import type { Along, Shape } from '../drawing.ts';
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

  test('few have no box', () => {
    const four = Array.from({ length: 4 }, () => ({ min: 1, max: 2, approximate: false }));
    expect(drawSpans({ groups: [groupOf(four)] }).groups[0]?.box).toBeNull();
  });
});

describe('all incidents on one scale', () => {
  const strips = drawIncidents([
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
  ]);
  const rows = strips.years.flatMap((year) => year.rows);

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

  test('an open start is an arrow of no length and no number; one day for all claims nothing', () => {
    const { shapes = [], untilDiscovery } = rows[2] ?? {};
    expect(named(shapes, 'tip').map(({ kind }) => kind)).toEqual(['arrow']);
    for (const [from, to] of named(shapes, 'maybe').map(reach)) expect(to).toBe(from);
    expect(untilDiscovery).toBe('未確認');
    expect(rows[0]?.untilDiscovery).toBe('記録では同じ日');
    expect(named(rows[0]?.shapes ?? [], 'unnoticed')).toEqual([]);
  });
});
