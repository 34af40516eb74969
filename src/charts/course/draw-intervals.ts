import { dayNumber } from '../day-number.ts';
import { rounded, type Shape } from '../drawing.ts';
import type { CourseInterval } from './course-events.ts';
import type { DayScale } from './day-scale.ts';
import { arrow } from './draw-events.ts';
import { BRACKET, GUTTER, TEXT } from './measures.ts';
import { spread } from './spread.ts';

/** An interval as it lies along a strip. */
export interface Bracket {
  readonly interval: CourseInterval;
  /** From the first possible beginning to the last possible end. */
  readonly top: number;
  readonly bottom: number;
  /** Between the bounds that are nearest to each other: so much at least. */
  readonly least: { readonly top: number; readonly bottom: number } | null;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}

/** What is shorter than this cannot be seen as a bracket. */
const LEAST = 4;

/**
 * The bracket of an interval, or null where the strip does not hold it or it would be too small to be seen. It spans
 * from the middle of one day to the middle of another, so that its length is the number of days.
 */
export function placeBracket(interval: CourseInterval, scale: DayScale): Bracket | null {
  const middleOf = (day: string | null) => (day === null ? null : dayNumber(day) + 0.5);
  const earliest = middleOf(interval.from.earliest);
  const latest = middleOf(interval.to.latest);
  const near = { from: middleOf(interval.from.latest), to: middleOf(interval.to.earliest) };
  const known = [earliest, latest, near.from, near.to].filter((day) => day !== null);
  if (known.some((day) => day < scale.days.from || day > scale.days.to)) return null;
  const top = earliest === null ? scale.start : scale.at(earliest);
  const bottom = latest === null ? scale.end : scale.at(latest);
  if (bottom - top < LEAST) return null;
  const least =
    near.from !== null && near.to !== null && near.from < near.to
      ? { top: scale.at(near.from), bottom: scale.at(near.to) }
      : null;
  return { interval, top, bottom, least, openAbove: earliest === null, openBelow: latest === null };
}

export function drawBracket({
  interval,
  top,
  bottom,
  least,
  openAbove,
  openBelow,
}: Bracket): readonly Shape[] {
  const { kind } = interval;
  const path = (className: string, d: string): Shape => ({ kind: 'path', className, d });
  const [from, to] = [rounded(top), rounded(bottom)];
  return [
    ...(least && least.top === top && least.bottom === bottom
      ? []
      : [path(`${kind} perhaps`, `M${BRACKET} ${from}V${to}`)]),
    ...(least
      ? [path(kind, `M${BRACKET + 5} ${rounded(least.top)}H${BRACKET}V${rounded(least.bottom)}h5`)]
      : []),
    ...(openAbove ? [arrow(BRACKET, from, 'up', `tip ${kind}`)] : []),
    ...(openBelow ? [arrow(BRACKET, to, 'down', `tip ${kind}`)] : []),
  ];
}

const LINE = 14;

/** The words beside the brackets, none over another. Also gives the lines' places, which the axis leaves free. */
export function drawIntervalWords(brackets: readonly Bracket[], scale: DayScale): readonly Shape[] {
  const blocks = brackets
    .map(({ interval, top, bottom }) => ({
      interval,
      middle: (top + bottom) / 2,
      lines: [interval.name, ...interval.words.split(/(?<=〜)|(?=以上)/)],
    }))
    .sort((a, b) => a.middle - b.middle);
  const gap = Math.max(0, ...blocks.map(({ lines }) => lines.length)) * LINE + 4;
  const middles = spread(
    blocks.map(({ middle }) => middle),
    gap,
    scale.start + gap / 2,
    scale.end - gap / 2,
  );
  return blocks.flatMap(({ interval, lines }, index) =>
    lines.map(
      (text, line): Shape => ({
        kind: 'text',
        className: `${interval.kind}-words`,
        x: GUTTER,
        y: rounded((middles[index] ?? 0) + (line - (lines.length - 1) / 2) * LINE + TEXT * 0.36),
        text,
        anchor: 'end',
      }),
    ),
  );
}
