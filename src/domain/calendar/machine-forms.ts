import { isClosed } from './bounds.ts';
import type { DayBounds } from './date-types.ts';
import { addDays, daysInMonth, partsOf } from './days.ts';
import type { Point } from './point.ts';

/** 24時: the end of the day that the writer named. */
export const END_OF_DAY = '24:00';

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' when the bounds are exactly this year, month or day; otherwise null. */
export function exactForm(bounds: DayBounds): string | null {
  if (!isClosed(bounds)) return null;
  const { earliest, latest } = bounds;
  if (earliest === latest) return earliest;
  const first = partsOf(earliest);
  const last = partsOf(latest);
  if (first.year !== last.year || !areWholeMonths(bounds)) return null;
  if (first.month === last.month) return earliest.slice(0, 7);
  return first.month === 1 && last.month === 12 ? earliest.slice(0, 4) : null;
}

/**
 * A value for HTML `<time datetime>` (a year, month, date, or global date and time string), or null.
 * Hedges have no place there: 2002年5月頃 is '2002-05'; nor has 24時, which is 0時 of the next day.
 */
export function pointDatetime(point: Point): string | null {
  const form = exactForm(point.bounds);
  if (form === null || point.time === null) return form;
  if (!isDayForm(form)) return null;
  return point.time === END_OF_DAY ? `${addDays(form, 1)}T00:00+09:00` : `${form}T${point.time}+09:00`;
}

/**
 * EDTF of a point. Level 0 for a plain date or time, '~' where it is approximate (level 1), a season, or one day out of
 * a set ('[2021-03-01..2021-03-10]', level 2). The library
 * knows no approximate time of day, season or set: null.
 */
export function pointEdtf(point: Point): string | null {
  const { bounds, approximate, time } = point;
  const form = exactForm(bounds);
  if (form === null) return approximate || time !== null ? null : (seasonForm(point) ?? edtfSet(bounds));
  if (time === null) {
    const hedgesHourOnly = point.precision === 'part-of-day';
    return approximate && !hedgesHourOnly ? `${form}~` : form;
  }
  return approximate || !isDayForm(form) ? null : `${form}T${time}:00+09:00`;
}

/** '[2020-01..2020-03]', '[2020-01-17..]', '[..2020-01-17]': one day of these; null when both sides are open. */
export function edtfSet({ earliest, latest }: DayBounds): string | null {
  if (earliest === null) return latest === null ? null : `[..${latest}]`;
  if (latest === null) return `[${earliest}..]`;
  if (!areWholeMonths({ earliest, latest })) return `[${earliest}..${latest}]`;
  const areYears = earliest.endsWith('-01-01') && latest.endsWith('-12-31');
  const length = areYears ? 4 : 7;
  return `[${earliest.slice(0, length)}..${latest.slice(0, length)}]`;
}

const SEASONS: ReadonlyMap<string, string> = new Map([
  ['03-01/05-31', '21'],
  ['06-01/08-31', '22'],
  ['09-01/11-30', '23'],
]);

function seasonForm({ bounds: { earliest, latest }, precision }: Point): string | null {
  if (precision !== 'part-of-year' || earliest === null || latest === null) return null;
  const season = SEASONS.get(`${earliest.slice(5)}/${latest.slice(5)}`);
  return season === undefined ? null : `${earliest.slice(0, 4)}-${season}`;
}

function areWholeMonths({ earliest, latest }: { earliest: string; latest: string }): boolean {
  const last = partsOf(latest);
  return earliest.endsWith('-01') && last.day === daysInMonth(last.year, last.month);
}

function isDayForm(form: string): boolean {
  return form.length === 10;
}
