import { scaleUtc } from 'd3-scale';
import { dateOfDay, dayOfDate } from '../day-number.ts';
import type { Days } from './windows.ts';

/** A scale of days: where a day begins, and which days are worth a mark. */
export interface DayScale {
  readonly days: Days;
  readonly start: number;
  readonly end: number;
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
}

/** @param room user units from one mark of the axis to the next, about */
export function dayScale(days: Days, start: number, end: number, room = 44): DayScale {
  const scale = scaleUtc([dateOfDay(days.from), dateOfDay(days.to)], [start, end]);
  const ticks = scale
    .ticks(Math.max(2, Math.round(Math.abs(end - start) / room)))
    .map(dayOfDate)
    .filter((day) => Number.isInteger(day) && day >= days.from && day <= days.to)
    .map((day) => ({ day, label: tickLabel(dateOfDay(day)) }));
  return { days, start, end, at: (day) => scale(dateOfDay(day)), ticks };
}

/** '2020年' for New Year, '4月' for the first of another month, '4月15日' for any other day. */
function tickLabel(date: Date): string {
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  if (day === 1) return month === 1 ? `${date.getUTCFullYear()}年` : `${month}月`;
  return `${month}月${day}日`;
}
