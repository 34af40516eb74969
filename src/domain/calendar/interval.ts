import type { FuzzyDate } from './date-types.ts';
import { daysFrom } from './days.ts';

/** Whole days between two dates: at least `min`, at most `max` (null: no upper bound is known). */
export interface DayInterval {
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Only where both clock times are known, the second is the later one, and they lie less than two days apart. */
  readonly minutes?: number;
}

const MINUTES_OF_A_DAY = 24 * 60;

/**
 * How many days lie between the start of one event and the start of a later one, from the earliest to the latest
 * possible days. `min` is 0 where the bounds overlap or the days that would raise it are unknown, and where clock times
 * make it less than a day over midnight.
 *
 * Null when the order is impossible (`to` can only lie before `from`), or when missing bounds leave nothing to say
 * (no upper bound, and a lower one of 0).
 */
export function daysBetween(from: FuzzyDate, to: FuzzyDate): DayInterval | null {
  const min = span(from.start.latest, to.start.earliest);
  const max = span(from.start.earliest, to.start.latest);
  const atLeast = Math.max(0, min ?? 0);
  if (max === null ? atLeast === 0 : max < 0) return null;
  const minutes = minutesBetween(from, to);
  if (minutes === null) {
    return { min: atLeast, max, approximate: isDayUncertain(from) || isDayUncertain(to) };
  }
  return {
    min: Math.min(atLeast, Math.floor(minutes / MINUTES_OF_A_DAY)),
    max,
    approximate: from.approximate || to.approximate,
    minutes,
  };
}

/** An event that happened on one day, of which the ends of the written range are the first and the last possible one. */
export function asOneDay(date: FuzzyDate): FuzzyDate {
  const days = { earliest: date.earliest, latest: date.latest };
  return { ...date, start: days, end: days, isRange: false };
}

/** '932日', '1〜31日', '約932日', '10日以上', '約2時間'; '当日' for no day at all. */
export function formatInterval({ min, max, approximate, minutes }: DayInterval): string {
  const about = approximate ? '約' : '';
  if (minutes !== undefined) return `${about}${formatMinutes(minutes, approximate)}`;
  if (max === null) return `${about}${min}日以上`;
  if (max === 0) return approximate ? '当日頃' : '当日';
  if (min === max) return `${about}${min}日`;
  return `${about}${min}〜${max}日`;
}

/** In whole hours where a time was hedged: nobody measured the minutes. */
function formatMinutes(minutes: number, approximate: boolean): string {
  if (minutes < 60) return `${minutes}分`;
  if (approximate) return `${Math.round(minutes / 60)}時間`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}時間${rest === 0 ? '' : `${rest}分`}`;
}

function span(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : daysFrom(from, to);
}

function minutesBetween(from: FuzzyDate, to: FuzzyDate): number | null {
  const days = span(from.start.earliest, to.start.earliest);
  const [start, end] = [clockMinutes(from), clockMinutes(to)];
  if (days === null || start === null || end === null) return null;
  const minutes = days * MINUTES_OF_A_DAY + end - start;
  return minutes > 0 && minutes < 2 * MINUTES_OF_A_DAY ? minutes : null;
}

/** Minutes since midnight at which an event began; null where its day or its time can be another one. */
function clockMinutes({ start, time, isRange, precision }: FuzzyDate): number | null {
  if (time === null || start.earliest === null || start.earliest !== start.latest) return null;
  if (!isRange && precision !== 'time') return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 頃 after a clock time or a part of the day hedges the hour, not the day. */
function isDayUncertain(date: FuzzyDate): boolean {
  return date.approximate && date.precision !== 'time' && date.precision !== 'part-of-day';
}
