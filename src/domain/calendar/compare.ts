import type { FuzzyDate } from './date-types.ts';

/**
 * Order for sorting: by earliest day, then latest day, then time of day. A day that is open to the past comes first,
 * one that is open to the future after those that close. Within the same days the date without any time comes first,
 * and 早朝, 夜 and the like stand at the hour at which they begin. Equal dates give 0, so that a stable sort keeps
 * the writer's order.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return (
    compareText(a.earliest ?? '', b.earliest ?? '') ||
    compareText(a.latest ?? AFTER_EVERY_DAY, b.latest ?? AFTER_EVERY_DAY) ||
    compareText(timeOfDay(a), timeOfDay(b))
  );
}

const AFTER_EVERY_DAY = '~';

function timeOfDay(date: FuzzyDate): string {
  return date.time ?? date.hours?.from ?? '';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
