import { formatJapaneseDay } from '#domain/calendar/format.ts';
import type { Article } from '#domain/incident/article.ts';
import { dateOfDay } from '../day-number.ts';
import type { Shape } from '../drawing.ts';
import { type Course, toCourse } from './course-events.ts';
import { drawStrip } from './draw-strip.ts';
import { TEXT, WIDTH } from './measures.ts';
import { type Days, holds, toStrips } from './windows.ts';

/** The figure of an incident's course, and what it says in words. */
export interface CourseFigure {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly title: string;
  readonly description: string;
}

type Told = Parameters<typeof toCourse>[0] &
  Pick<Article, 'occurred' | 'discovered' | 'contained' | 'disclosed'>;

/** Null where the timeline has no day that could be drawn. */
export function drawCourse(article: Told): CourseFigure | null {
  const course = toCourse(article);
  const strips = toStrips(course);
  if (strips.length === 0) return null;
  const shapes: Shape[] = [];
  let y = 0;
  strips.forEach((strip, index) => {
    const name = index > 0 ? '発覚の前後' : strips.length > 1 ? '全体' : '経過';
    shapes.push({
      kind: 'text',
      className: 'strip',
      x: 0,
      y: y + TEXT + 2,
      text: `${name}（${spanWords(strip.days)}）`,
    });
    // An interval stands where it is largest.
    const own = course.intervals.filter(
      (interval) => holds(strip.days, interval) && !(strip.closeUp && holds(strip.closeUp, interval)),
    );
    const { shapes: more, bottom } = drawStrip(strip, own, y + TEXT + 4);
    shapes.push(...more);
    y = Math.ceil(bottom) + 8;
  });
  return {
    width: WIDTH,
    height: y,
    shapes,
    title: '時系列の図',
    description: inWords(article, course),
  };
}

/** '2013年7月〜2014年11月'; in days where both are of one month. */
function spanWords({ from, to }: Days): string {
  const days = [from, to - 1].map((day) => formatJapaneseDay(dateOfDay(day).toISOString().slice(0, 10)));
  const months = days.map((day) => day.replace(/\d+日$/, ''));
  return [...new Set(months[0] === months[1] ? days : months)].join('〜');
}

const spanNames = {
  unnoticed: '始まりから発覚まで',
  uncontained: '発覚から封じ込めまで',
  unannounced: '発覚から公表まで',
} as const;

function inWords(
  { occurred, discovered, contained, disclosed }: Told,
  { events, intervals }: Course,
): string {
  const told = (name: string, date: Article['occurred']) => (date ? [`${name}は${date.wording}`] : []);
  const dates = [
    ...told('起きた時期', occurred),
    ...told('発覚', discovered),
    ...told('封じ込め', contained),
    ...told('公表', disclosed),
  ];
  const spans = intervals.map(({ kind, words }) => `${spanNames[kind]}${words}`);
  const course = dates.length === 0 ? '' : `${dates.join('、')}です。`;
  const between = spans.length === 0 ? '' : `${spans.join('、')}です。`;
  return `${course}${between}日付の分かる${events.length}の時点を、実際の間隔のとおりに並べています。内容は、時系列の表の同じ番号の行にあります。`;
}
