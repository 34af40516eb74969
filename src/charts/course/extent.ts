import type { DayBounds, FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { dayNumber } from '../day-number.ts';

/**
 * Where a date lies, in days since 1970-01-01; `to` is the beginning of the day after. `null` leaves a side open.
 */
export interface Extent {
  readonly from: number | null;
  readonly to: number | null;
  /** What a duration covers however its ends are read; null for one event, and where nothing is certain. */
  readonly certain: { readonly from: number; readonly to: number } | null;
  /** 頃: the days may be a little earlier or later than the words say. */
  readonly soft: boolean;
}

export function extentOf(date: FuzzyDate): Extent {
  const from = date.earliest === null ? null : dayNumber(date.earliest);
  const to = date.latest === null ? null : dayNumber(date.latest) + 1;
  // 頃 after a clock time hedges the hour, which no day's mark can show.
  const soft = date.approximate && date.precision !== 'time' && date.precision !== 'part-of-day';
  return { from, to, certain: certainDays(date), soft };
}

function certainDays({ isRange, start, end }: FuzzyDate): Extent['certain'] {
  if (!isRange || start.latest === null || end.earliest === null) return null;
  const days = { from: dayNumber(start.latest), to: dayNumber(end.earliest) + 1 };
  return days.from < days.to ? days : null;
}

/** Where the known days of bounds begin and end. */
export function knownDays({ earliest, latest }: DayBounds): readonly number[] {
  return [earliest, latest].flatMap((day) => (day === null ? [] : [dayNumber(day), dayNumber(day) + 1]));
}

/** Whether the extent is a single day, which is drawn as a tick. */
export function isSingleDay({ from, to }: Extent): boolean {
  return from !== null && to !== null && to - from === 1;
}
