import type { DayBounds } from './date-types.ts';
import { dayOf, daysInMonth } from './days.ts';

/** Bounds that are closed on both sides. */
export interface ClosedBounds extends DayBounds {
  readonly earliest: string;
  readonly latest: string;
}

export function singleDay(day: string): ClosedBounds {
  return { earliest: day, latest: day };
}

export function wholeMonths(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): ClosedBounds {
  return {
    earliest: dayOf(fromYear, fromMonth, 1),
    latest: dayOf(toYear, toMonth, daysInMonth(toYear, toMonth)),
  };
}

export function wholeYear(year: number): ClosedBounds {
  return wholeMonths(year, 1, year, 12);
}

/**
 * The Japanese fiscal year, 1 April to 31 March: 会計年度 of 財政法第11条, and the school and business year of
 * nearly every organisation that reports incidents.
 */
export function fiscalYear(year: number): ClosedBounds {
  return wholeMonths(year, 4, year + 1, 3);
}

/** The days that both have, or null when there are none. */
export function intersection(a: ClosedBounds, b: DayBounds): ClosedBounds | null {
  const earliest = b.earliest !== null && b.earliest > a.earliest ? b.earliest : a.earliest;
  const latest = b.latest !== null && b.latest < a.latest ? b.latest : a.latest;
  return earliest <= latest ? { earliest, latest } : null;
}

export function isClosed(bounds: DayBounds): bounds is ClosedBounds {
  return bounds.earliest !== null && bounds.latest !== null;
}
