import { dayNumber } from '../day-number.ts';
import type { Shape } from '../drawing.ts';
import { emsOf } from '../text-width.ts';
import type { CourseInterval } from './course-events.ts';
import type { DayScale } from './day-scale.ts';
import { arrow } from './draw-events.ts';
import { BRACKET, GUTTER, rounded, TEXT } from './measures.ts';
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
  // Containment and announcement are both counted from the discovery: their brackets stand side by side.
  const x = kind === 'uncontained' ? BRACKET + 4 : BRACKET;
  const [from, to] = [rounded(top), rounded(bottom)];
  return [
    ...(least && least.top === top && least.bottom === bottom
      ? []
      : [path(`${kind} perhaps`, `M${x} ${from}V${to}`)]),
    ...(least ? [path(kind, `M${x + 5} ${rounded(least.top)}H${x}V${rounded(least.bottom)}h5`)] : []),
    ...(openAbove ? [arrow(x, from, 'up', `tip ${kind}`)] : []),
    ...(openBelow ? [arrow(x, to, 'down', `tip ${kind}`)] : []),
  ];
}

const LINE = 14;

/** The words of an interval, line by line; a name of two lines ends on the line of its days where these fit. */
function linesOf({ name: [name, ending], words }: CourseInterval): readonly string[] {
  const [first = '', ...more] = words.split(/(?<=〜)|(?=以上)/);
  if (ending === undefined) return [name, first, ...more];
  const both = `${ending}${first}`;
  return emsOf(both) * TEXT <= GUTTER ? [name, both, ...more] : [name, ending, first, ...more];
}

/** From the middle of an interval's words to the next one's, so that none touch. */
function wordsGap(intervals: readonly CourseInterval[]): number {
  return Math.max(0, ...intervals.map((interval) => linesOf(interval).length)) * LINE + 4;
}

/** The height in which the words of all these intervals have room. */
export function wordsHeight(intervals: readonly CourseInterval[]): number {
  return intervals.length * wordsGap(intervals);
}

/** The words beside the brackets, none over another. Also gives the lines' places, which the axis leaves free. */
export function drawIntervalWords(brackets: readonly Bracket[], scale: DayScale): readonly Shape[] {
  const blocks = brackets
    .map(({ interval, top, bottom }) => ({
      interval,
      middle: (top + bottom) / 2,
      lines: linesOf(interval),
    }))
    .sort((a, b) => a.middle - b.middle);
  const gap = wordsGap(brackets.map(({ interval }) => interval));
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
      }),
    ),
  );
}
