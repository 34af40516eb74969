import { formatJapaneseDay } from '#domain/calendar/format.ts';
import { dateOfDay } from '../day-number.ts';
import type { Shape } from '../drawing.ts';
import { emsOf } from '../text-width.ts';
import type { CourseEvent } from './course-events.ts';
import type { DayScale } from './day-scale.ts';
import { type Extent, isSingleDay } from './extent.ts';
import { AXIS, LANE, LANES, rounded, WIDTH } from './measures.ts';

/** Where an event stands in its strip: what it covers from top to bottom, and beside the axis or upon it. */
export interface PlacedEvent {
  readonly event: CourseEvent;
  readonly top: number;
  readonly bottom: number;
  /** Counted from the axis; null for a single day, which is a tick upon it. */
  readonly lane: number | null;
}

const LEAST = 2;
const MOST_OF_A_DAY = 4;
const FADE = 7;

/** An event that is open to a side reaches to the end of the strip, where an arrow says that it goes on. */
export function placeEvents(events: readonly CourseEvent[], scale: DayScale): readonly PlacedEvent[] {
  const lanes: number[] = [];
  return events.map((event) => {
    const { from, to } = event.extent;
    const start = scale.at(from ?? scale.days.from);
    const end = scale.at(to ?? scale.days.to);
    const single = isSingleDay(event.extent);
    const length = Math.max(LEAST, single ? Math.min(end - start, MOST_OF_A_DAY) : end - start);
    const top = Math.max(scale.start, Math.min((start + end - length) / 2, scale.end - length));
    const placed = { event, top, bottom: top + length };
    if (single) return { ...placed, lane: null };
    const free = lanes.findIndex((taken) => taken + 3 <= top);
    const lane = Math.min(free === -1 ? lanes.length : free, LANES - 1);
    lanes[lane] = Math.max(lanes[lane] ?? 0, placed.bottom);
    return { ...placed, lane };
  });
}

/** The right edge of an event's mark, where its leader begins. */
export function edgeOf({ lane }: PlacedEvent): number {
  return lane === null ? AXIS + 6 : AXIS + 8 + lane * LANE + 6;
}

export function drawEvent(placed: PlacedEvent, scale: DayScale): readonly Shape[] {
  const { event, top, bottom, lane } = placed;
  const { extent } = event;
  const x = lane === null ? AXIS - 6 : AXIS + 8 + lane * LANE;
  const width = lane === null ? 12 : 6;
  const middle = x + width / 2;
  const bar = (className: string, from: number, to: number): Shape => {
    const y = rounded(from);
    return { kind: 'rect', className, x, y, width, height: rounded(to - y) };
  };
  // Days of one strip are as long as each other, whatever fraction of a unit they begin at.
  const end = rounded(top) + rounded(bottom - top);
  const certain = extent.certain && {
    from: Math.max(top, scale.at(extent.certain.from)),
    to: Math.min(bottom, scale.at(extent.certain.to)),
  };
  return [
    bar(lane === null ? 'day' : 'span', top, end),
    ...(certain && certain.to > certain.from ? [bar('sure', certain.from, certain.to)] : []),
    ...(extent.soft && extent.from !== null ? [fade('up', bar('fade', top - FADE, rounded(top)))] : []),
    ...(extent.soft && extent.to !== null ? [fade('down', bar('fade', end, end + FADE))] : []),
    ...(extent.from === null ? [arrow(middle, top, 'up')] : []),
    ...(extent.to === null ? [arrow(middle, end, 'down')] : []),
  ];
}

function fade(towards: 'up' | 'down', shape: Shape): Shape {
  return shape.kind === 'rect' ? { ...shape, fill: `url(#fade-${towards})` } : shape;
}

export function arrow(x: number, y: number, towards: 'up' | 'down', className = 'tip'): Shape {
  return { kind: 'arrow', className, x, y: rounded(y), towards };
}

/** A date without its time, or without the end of its range: '2023年8月14日', '2017年6月29日〜'. */
function shortDate(wording: string, extent: Extent): string {
  if (!isSingleDay(extent) || extent.from === null) return wording.replace(/〜.*/, '〜');
  const day = formatJapaneseDay(dateOfDay(extent.from).toISOString().slice(0, 10));
  return extent.soft ? `${day}頃` : day;
}

/**
 * '発覚、対応 2020年1月17日'. Where room is short the date stays; what happened is left to the table, which carries the
 * same number.
 */
export function labelWords({ phases, wording, extent }: CourseEvent, from: number, size: number): string {
  const room = (WIDTH - from) / size - 0.5;
  const all = phases.join('、');
  const few = phases.length > 1 ? `${phases[0]}ほか` : all;
  const short = shortDate(wording, extent);
  const tries = [
    `${all} ${wording}`,
    `${few} ${wording}`,
    `${all} ${short}`,
    `${few} ${short}`,
    wording,
    short,
  ];
  return tries.find((words) => emsOf(words) <= room) ?? few;
}
