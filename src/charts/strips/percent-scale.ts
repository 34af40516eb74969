import { scaleLinear, scaleSymlog, scaleUtc } from 'd3-scale';
import { dateOfDay } from '../day-number.ts';
import type { Along, Shape } from '../drawing.ts';

/** The first and last place of a scale, in per cent of the width: marks at the ends need some room. */
export const FIRST = 2;
export const LAST = 96;
/** Nearer to each other, in per cent, two labels of the narrowest page would touch: of words and years, of numbers. */
const ROOM_OF_WORDS = 15;
const ROOM_OF_NUMBERS = 8;

interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A scale over the width of a strip, which no drawing knows. */
export interface PercentScale {
  /** Per cent of the width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Per cent that a label takes. */
  readonly labelRoom: number;
}

/** Two decimals are finer than any screen. */
export function percent(value: number): Along {
  return `${Number(value.toFixed(2))}%`;
}

/** Numbers of incidents, from none to `most`. */
export function countScale(most: number): PercentScale {
  const scale = scaleLinear([0, most], [FIRST, LAST]);
  const ticks = scale.ticks(Math.min(most, 5)).filter(Number.isInteger);
  return {
    at: (value) => scale(value),
    ticks: ticks.map((value) => ({ value, label: String(value) })),
    labelRoom: ROOM_OF_NUMBERS,
  };
}

const SPANS: readonly Tick[] = [
  { value: 0, label: '当日' },
  { value: 1, label: '1日' },
  { value: 7, label: '7日' },
  { value: 30, label: '30日' },
  { value: 365, label: '1年' },
  { value: 3652, label: '10年' },
  { value: 36524, label: '100年' },
];

/** Days from none to `most`, in the logarithm of one more than the days, so that hours and decades both show. */
export function spanScale(most: number): PercentScale {
  const scale = scaleSymlog([0, Math.max(most, 30)], [FIRST, LAST]).constant(1);
  return {
    at: (value) => scale(value),
    ticks: SPANS.filter(({ value }) => value <= Math.max(most, 30)),
    labelRoom: ROOM_OF_WORDS,
  };
}

/** Days since 1970-01-01, in the marks of whole years. */
export function yearScale(first: number, last: number): PercentScale {
  const scale = scaleUtc([dateOfDay(first), dateOfDay(last)], [FIRST, LAST]);
  // Few enough that each has room for its label on a phone.
  const years = scale.ticks(3).filter((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  return {
    at: (value) => scale(dateOfDay(value)),
    ticks: years.map((date) => ({
      value: date.getTime() / 86_400_000,
      label: String(date.getUTCFullYear()),
    })),
    labelRoom: ROOM_OF_WORDS,
  };
}

/** The scale's marks with their labels, where one has room beside the last. */
export function drawScale({ at, ticks, labelRoom }: PercentScale): readonly Shape[] {
  const shapes: Shape[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { value, label } of ticks) {
    const place = at(value);
    shapes.push(line('grid', place, place, 16, 22));
    if (place < free) continue;
    const anchor = place < 8 ? 'start' : place > 90 ? 'end' : 'middle';
    free = place + labelRoom * (anchor === 'start' ? 1.4 : 1);
    shapes.push({ kind: 'text', className: 'tick', x: percent(place), y: 12, text: label, anchor });
  }
  return shapes;
}

/** The scale's marks behind a strip. */
export function drawGrid({ at, ticks }: PercentScale, height: number): readonly Shape[] {
  return ticks.map(({ value }) => line('grid', at(value), at(value), 0, height));
}

export function line(className: string, from: number, to: number, y1: number, y2 = y1): Shape {
  return { kind: 'line', className, x1: percent(from), x2: percent(to), y1, y2 };
}
