import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { formatJapaneseDay } from '#domain/calendar/format.ts';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { Article } from '#domain/incident/article.ts';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { toTimelineDays } from '#view-models/article/timeline-days.ts';
import { dayNumber } from '../day-number.ts';
import type { Shape } from '../drawing.ts';
import { emsOf } from '../text-width.ts';
import { toCourse } from './course-events.ts';
import { drawCourse } from './course-figure.ts';
import { dayScale } from './day-scale.ts';
import { placeEvents } from './draw-events.ts';
import { placeBracket } from './draw-intervals.ts';
import { GUTTER, TEXT, WIDTH } from './measures.ts';
import { anchorDay, toStrips } from './windows.ts';

const day = fc
  .oneof(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 7000, max: 7040 }))
  .map((offset) => addDays('2000-01-01', offset));
const written = fc.oneof(
  { weight: 4, arbitrary: day.map(formatJapaneseDay) },
  day.map((date) => `${formatJapaneseDay(date)}頃`),
  day.map((date) => formatJapaneseDay(date).replace(/\d+日$/, '')),
  day.map((date) => `${date.slice(0, 4)}年頃`),
  day.map((date) => `${formatJapaneseDay(date)}以降`),
  day.map((date) => `${formatJapaneseDay(date)}以前`),
  fc.tuple(day, day).map((days) => days.sort().map(formatJapaneseDay).join('〜')),
);
const row = fc.record({
  date: written,
  text: fc.constant('文。'),
  phase: fc.constantFrom(...slugsOf(timelinePhases)),
  sources: fc.constant<string[]>(['s1']),
});
const maybe = fc.option(written, { nil: undefined });
const told = fc
  .record({
    timeline: fc.array(row, { minLength: 1, maxLength: 26 }),
    occurred: maybe,
    discovered: maybe,
    contained: maybe,
    disclosed: maybe,
  })
  .map((changes) => articleOf(changes));

function hold(property: (article: Article) => void): void {
  fc.assert(fc.property(told, property), { numRuns: 200, seed: 7 });
}

function rangeOf(shape: Shape): readonly [top: number, bottom: number] {
  if (shape.kind === 'rect') return [shape.y, shape.y + shape.height];
  if (shape.kind === 'line') return [shape.y1, shape.y2];
  if (shape.kind === 'path') return [0, 0];
  return [shape.y, shape.y];
}

describe('whatever dates a course has', { timeout: 120_000 }, () => {
  test('everything lies within the frame', () => {
    hold((article) => {
      const figure = drawCourse(article);
      if (figure === null) throw new Error('a course with a dated row is drawn');
      for (const shape of figure.shapes) {
        const [top, bottom] = rangeOf(shape);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(figure.height);
        if (shape.kind === 'rect') expect(Number(shape.x) + Number(shape.width)).toBeLessThanOrEqual(WIDTH);
        if (shape.kind === 'path') {
          const xs = [...shape.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
          expect(
            xs.every(([, x, y]) => Number(x) <= WIDTH && Number(y) >= 0 && Number(y) <= figure.height),
          ).toBe(true);
        }
      }
    });
  });

  test('every date of the table has its number in the figure, once', () => {
    hold((article) => {
      const numbers = drawCourse(article)?.shapes.flatMap((shape) =>
        shape.kind === 'text' ? (shape.further ?? []).slice(0, 1).map(({ text }) => Number(text)) : [],
      );
      expect(numbers?.toSorted((a, b) => a - b)).toEqual(
        toTimelineDays(article.timeline).map(({ number }) => number),
      );
    });
  });

  test('what is later stands lower, and what is wider is never drawn narrower', () => {
    hold((article) => {
      for (const strip of toStrips(toCourse(article))) {
        const scale = dayScale(strip.days, 12, 300);
        const placed = placeEvents(
          strip.events.toSorted((a, b) => anchorDay(a) - anchorDay(b)),
          scale,
        );
        for (const a of placed) {
          expect(a.top).toBeGreaterThanOrEqual(12 - 1e-6);
          expect(a.bottom).toBeLessThanOrEqual(300 + 1e-6);
          for (const b of placed) {
            const [one, two] = [a.event.extent, b.event.extent];
            if (one.from === null || one.to === null || two.from === null || two.to === null) continue;
            if (one.to <= two.from) {
              expect((a.top + a.bottom) / 2).toBeLessThanOrEqual((b.top + b.bottom) / 2 + 1e-6);
            }
            if (one.to - one.from < two.to - two.from) {
              expect(a.bottom - a.top).toBeLessThanOrEqual(b.bottom - b.top + 1e-6);
            }
          }
        }
      }
    });
  });

  test('a bracket lies between the bounds of its two events', () => {
    hold((article) => {
      const course = toCourse(article);
      for (const strip of toStrips(course)) {
        const scale = dayScale(strip.days, 12, 300);
        for (const interval of course.intervals) {
          const bracket = placeBracket(interval, scale);
          if (bracket === null) continue;
          const at = (text: string | null, otherwise: number) =>
            text === null ? otherwise : scale.at(dayNumber(text));
          expect(bracket.top).toBeGreaterThanOrEqual(at(interval.from.earliest, 12) - 1e-6);
          expect(bracket.bottom).toBeLessThanOrEqual(
            interval.to.latest === null ? 300 + 1e-6 : scale.at(dayNumber(interval.to.latest) + 1),
          );
          if (bracket.least === null) continue;
          expect(bracket.least.top).toBeGreaterThanOrEqual(bracket.top);
          expect(bracket.least.bottom).toBeLessThanOrEqual(bracket.bottom);
        }
      }
    });
  });
});

const texts = (article: Article, className: string) =>
  drawCourse(article)?.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.className === className ? [shape.text] : [],
  );

test('the interval until discovery stands in the figure and in its description', () => {
  const article = articleOf();
  expect(texts(article, 'unnoticed-words')).toEqual(['発覚まで', '10日']);
  expect(drawCourse(article)?.description).toContain(
    '起きた時期は2026年3月1日、発覚は2026年3月11日、公表は2026年3月です。始まりから発覚まで10日',
  );
});

test('the days until containment have a bracket of their own within those until the announcement', () => {
  const article = articleOf({ contained: '2026年3月15日', disclosed: '2026年3月31日' });
  expect(texts(article, 'uncontained-words')).toEqual(['封じ込め', 'まで4日']);
  expect(texts(articleOf({ contained: '2036年3月', disclosed: undefined }), 'uncontained-words')).toEqual([
    '封じ込め',
    'まで',
    '3643〜',
    '3673日',
  ]);
  const start = (className: string) =>
    drawCourse(article)?.shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.className === className ? [Number(/H([\d.]+)/.exec(shape.d)?.[1])] : [],
    )[0];
  expect(start('uncontained')).toBeGreaterThan(start('unannounced') ?? Number.POSITIVE_INFINITY);
  expect(drawCourse(article)?.description).toContain('封じ込めは2026年3月15日、公表は2026年3月31日です。');
  expect(drawCourse(article)?.description).toContain('発覚から封じ込めまで4日、発覚から公表まで20日です。');
});

test('one day for both start and discovery claims nothing', () => {
  const article = articleOf({ occurred: '2026年3月11日' });
  expect(texts(article, 'unnoticed-words')).toEqual([]);
  expect(drawCourse(article)?.description).not.toContain('当日');
});

test('a history of years before, and days that follow each other, take two strips', () => {
  const dates = ['2002年4月', ...Array.from({ length: 9 }, (_, index) => `2026年3月${11 + index}日`)];
  const timeline = dates.map((date) => ({ date, text: '文。', phase: 'response' as const, sources: ['s1'] }));
  expect(texts(articleOf({ timeline }), 'strip')).toEqual([
    '全体（2002年4月〜2026年3月）',
    '発覚の前後（2026年3月1日〜2026年3月31日）',
  ]);
});

/** What stands beside the axis, from top to bottom. */
const labels = (article: Article) =>
  drawCourse(article)?.shapes.flatMap((shape) =>
    shape.kind === 'text' && (shape.className === undefined || shape.className === 'aside')
      ? [[shape.text, ...(shape.further ?? []).map(({ text }) => text)].join(' ')]
      : [],
  );
const rowsOn = (dates: readonly string[]) =>
  dates.map((date) => ({ date, text: '文。', phase: 'response' as const, sources: ['s1'] }));

test('the days that are shown larger are named before the days that follow them, however near these are', () => {
  const near = Array.from({ length: 9 }, (_, index) => `2026年3月${11 + index}日`);
  const timeline = rowsOn(['2002年4月', ...near, '2026年4月20日']);
  expect(labels(articleOf({ timeline }))?.slice(0, 3)).toEqual([
    '□ 1 対応 2002年4月',
    '発覚の前後（下に拡大）',
    '□ 11 対応 2026年4月20日',
  ]);
});

test.each([
  [['coverage', 'response'], '2026年3月12日', '報道・解説ほか 2026年3月12日'],
  [['response', 'inquiry'], '2026年3月12日午後11時過ぎ', '対応、調査 2026年3月12日'],
] as const)('several things of one date keep it: %j', (phases, date, expected) => {
  const timeline = phases.map((phase) => ({
    ...rowsOn([date])[0],
    date,
    phase,
    text: '文。',
    sources: ['s1'],
  }));
  const article = articleOf({ timeline });
  expect(labels(article)?.map((label) => label.replace(/^. \d+ /, ''))).toContain(expected);
});

/** A timeline that asks nothing of the article's own dates. */
const oneDay = invented.timeline.slice(0, 1);

test.each([
  ['2010年3月頃', '2026年3月', ['発覚まで', '約5814〜', '5874日']],
  ['遅くとも2010年3月1日頃から', '2026年3月11日', ['発覚まで', '約5854日', '以上']],
])('the words of a long interval fit beside the bracket: %s', (occurred, discovered, lines) => {
  const figure = drawCourse(articleOf({ occurred, discovered, disclosed: undefined, timeline: oneDay }));
  const words = figure?.shapes.filter((shape) => shape.className === 'unnoticed-words') ?? [];
  expect(words.map((shape) => (shape.kind === 'text' ? shape.text : ''))).toEqual(lines);
  for (const line of lines) expect(emsOf(line) * TEXT).toBeLessThanOrEqual(GUTTER);
});

/** How often the figure of one row has each mark of a date. */
function marksOf(date: string): Readonly<Record<string, number>> {
  const none = { occurred: undefined, discovered: undefined, disclosed: undefined };
  const figure = drawCourse(
    articleOf({ ...none, timeline: rowsOn(['2026年1月1日', date, '2026年12月31日']) }),
  );
  const marks: Record<string, number> = {};
  for (const shape of figure?.shapes ?? []) {
    const mark = shape.kind === 'arrow' ? shape.towards : (shape.className ?? '');
    if (/^(?:span|sure|fade|up|down)$/.test(mark)) marks[mark] = (marks[mark] ?? 0) + 1;
  }
  return marks;
}

test.each([
  ['2026年6月10日', {}, 'a day is a tick'],
  ['2026年6月10日頃', { fade: 2 }, '頃 fades to both sides'],
  ['2026年6月10日午後3時頃', {}, 'the hour that is hedged leaves the day'],
  ['2026年6月', { span: 1 }, 'a month is a band'],
  ['2026年6月頃', { span: 1, fade: 2 }, 'a month may be hedged'],
  ['2026年6月10日〜7月20日', { span: 1, sure: 1 }, 'what lasted is filled between its days'],
  ['2026年6月〜7月', { span: 1, sure: 1 }, 'and between months where it is certain'],
  ['2026年6月10日以降', { span: 1, down: 1 }, 'an open end goes on'],
  ['2026年6月10日以前', { span: 1, up: 1 }, 'so does an open beginning'],
])('%s is drawn as what it is', (date, marks, _because) => {
  expect(marksOf(date)).toEqual(marks);
});

test.each([
  ['2026年3月1日', '2026年5月30日', ['unnoticed'], 'what is known is a line'],
  [
    '2026年3月',
    '2026年5月30日',
    ['unnoticed perhaps', 'unnoticed'],
    'what is known within bounds ends in dots',
  ],
  ['2026年3月', '2026年3月', ['unnoticed perhaps'], 'with no least length it is dots'],
  [
    '2026年3月1日以前',
    '2026年5月30日',
    ['unnoticed perhaps', 'unnoticed', 'tip unnoticed'],
    'open is an arrow',
  ],
])('the bracket from %s to %s says how much of it is certain', (occurred, discovered, marks, _because) => {
  const figure = drawCourse(
    articleOf({
      occurred,
      discovered,
      disclosed: undefined,
      timeline: rowsOn(['2026年2月1日', '2026年5月31日']),
    }),
  );
  const classes = figure?.shapes.map(({ className }) => className ?? '') ?? [];
  expect(classes.filter((name) => /\bunnoticed\b(?!-)/.test(name))).toEqual(marks);
});
