import { Temporal } from 'temporal-polyfill/full';

/** The years a date may name. 明治元年 is the first; a later year than 2100 is a slip of the pen. */
export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2100;

export function isReadableYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 'YYYY-MM-DD' of a year, month (1–12) and day; the caller knows that the day exists. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The numbers of a 'YYYY-MM-DD'. */
export function partsOf(day: string): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The month so many months later, as year and month. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const sum = year * 12 + (month - 1) + months;
  return { year: Math.floor(sum / 12), month: (sum % 12) + 1 };
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'];

/** 月 to 日. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
}

/** Whether the text is a day that exists, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
