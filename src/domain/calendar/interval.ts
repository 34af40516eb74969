import type { FuzzyDate } from './date-types.ts';
import { daysFrom } from './days.ts';

/** Whole days between two dates: at least `min`, at most `max` (null: no upper bound is known). */
export interface DayInterval {
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
}

/**
 * How many days lie between the start of one event and the start of a later one, from the earliest to the latest
 * possible days. `min` is 0 where the bounds overlap or the days that would raise it are unknown.
 *
 * Null when the order is impossible (`to` can only lie before `from`), or when missing bounds leave nothing to say
 * (no upper bound, and a lower one of 0).
 */
export function daysBetween(from: FuzzyDate, to: FuzzyDate): DayInterval | null {
  const min = span(from.start.latest, to.start.earliest);
  const max = span(from.start.earliest, to.start.latest);
  const atLeast = Math.max(0, min ?? 0);
  if (max === null ? atLeast === 0 : max < 0) return null;
  return { min: atLeast, max, approximate: isDayUncertain(from) || isDayUncertain(to) };
}

/** '932日', '1〜31日', '約932日', '10日以上'; '当日' for no day at all. */
export function formatInterval({ min, max, approximate }: DayInterval): string {
  const about = approximate ? '約' : '';
  if (max === null) return `${about}${min}日以上`;
  if (max === 0) return approximate ? '当日頃' : '当日';
  if (min === max) return `${about}${min}日`;
  return `${about}${min}〜${max}日`;
}

function span(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : daysFrom(from, to);
}

/** 頃 after a clock time or a part of the day hedges the hour, not the day. */
function isDayUncertain(date: FuzzyDate): boolean {
  return date.approximate && date.precision !== 'time' && date.precision !== 'part-of-day';
}
