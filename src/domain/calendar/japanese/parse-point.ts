import { type Cursor, isAtEnd, next, peek, take, takeMark, textBetween } from './cursor.ts';
import { parseClock } from './parse-clock.ts';
import { parseEvent } from './parse-event.ts';
import { parseDay, parseMonth } from './parse-month-day.ts';
import { parseNumericDate } from './parse-numeric.ts';
import { parseYear } from './parse-year.ts';
import type { PartOfDayName } from './parts-of-day.ts';
import { refuseNoDate, refuseRest } from './refuse-text.ts';
import type { CalendarSyntax, PointSyntax } from './syntax.ts';

/** One date, or one side of a range. Refuses where none stands. */
export function parsePoint(cursor: Cursor): PointSyntax {
  return parseEvent(cursor) ?? parseCalendar(cursor);
}

function parseCalendar(cursor: Cursor): CalendarSyntax {
  const start = cursor.index;
  const date = parseDate(cursor);
  const hasHedgedDate = takeHedges(cursor);
  const section = parseSection(cursor);
  const weekday = parseWeekday(cursor);
  takeJapanTime(cursor);
  const isDateHedged = takeHedges(cursor) || hasHedgedDate;
  takeParticleBeforeTime(cursor);
  const partOfDay = parsePartOfDay(cursor);
  const hasHedgedPart = takeHedges(cursor);
  takeParticleBeforeTime(cursor);
  const clock = parseClock(cursor, partOfDay);
  const bareNumber = clock === null ? takeBareNumber(cursor) : null;
  const hasHedgedClock = clock !== null && takeClockHedge(cursor);
  const hasHedgedEnd = takeHedges(cursor);
  takeJapanTime(cursor);
  if (cursor.index === start) refuseNoDate(cursor);
  return {
    kind: 'calendar',
    year: date.year,
    isFiscal: date.isFiscal,
    isYearBare: date.isYearBare,
    month: date.month,
    day: date.day,
    bareNumber,
    section,
    weekday,
    partOfDay,
    clock,
    approximate: isDateHedged || hasHedgedPart || hasHedgedClock || hasHedgedEnd,
    isDateHedged,
    wording: textBetween(cursor, start, cursor.index),
  };
}

type ParsedDate = Pick<CalendarSyntax, 'year' | 'isFiscal' | 'isYearBare' | 'month' | 'day'>;

function parseDate(cursor: Cursor): ParsedDate {
  const numeric = parseNumericDate(cursor);
  if (numeric !== null) return { ...numeric, isFiscal: false, isYearBare: false };
  const year = parseYear(cursor);
  if (year !== null) takeParticleBeforeDate(cursor);
  const month = parseMonth(cursor);
  if (month !== null) takeParticleBeforeDate(cursor);
  const day = parseDay(cursor);
  return {
    year: year?.year ?? null,
    isFiscal: year?.isFiscal ?? false,
    isYearBare: year?.isYearBare ?? false,
    month,
    day,
  };
}

/** 2021年の3月, 同年の春: の is read past where the date goes on. */
function takeParticleBeforeDate(cursor: Cursor): void {
  const after = peek(cursor, 1)?.kind;
  if (after === 'number' || after === 'section') take(cursor, 'particle');
}

/** 2021年3月24日の午後, 未明の4時. */
function takeParticleBeforeTime(cursor: Cursor): void {
  const after = peek(cursor, 1)?.kind;
  if (after === 'number' || after === 'part-of-day' || after === 'noon') take(cursor, 'particle');
}

function parseSection(cursor: Cursor): CalendarSyntax['section'] {
  const token = take(cursor, 'section');
  return token === null ? null : { name: token.section, wording: token.text };
}

/** （水）, （水曜日）, （水・祝）, 水曜日: the day of the week, or null. */
function parseWeekday(cursor: Cursor): string | null {
  const isInParentheses = next(cursor, 'mark')?.text === '(';
  const offset = isInParentheses ? 1 : 0;
  const day = next(cursor, 'weekday', offset) ?? next(cursor, 'unit', offset);
  const isWeekday = day?.kind === 'weekday' || day?.unit === '日' || day?.unit === '月';
  if (day === null || !isWeekday) return null;
  if (!isInParentheses && next(cursor, 'weekday-ending', 1) === null) return null;
  const start = cursor.index;
  cursor.index += offset + 1;
  take(cursor, 'and');
  take(cursor, 'weekday-ending');
  if (!isInParentheses || takeMark(cursor, ')')) return day.text;
  cursor.index = start;
  return refuseRest(cursor);
}

function takeJapanTime(cursor: Cursor): void {
  if (take(cursor, 'japan-time') !== null) return;
  if (next(cursor, 'japan-time', 1) === null) return;
  const isInParentheses = next(cursor, 'mark')?.text === '(' && next(cursor, 'mark', 2)?.text === ')';
  if (isInParentheses) cursor.index += 3;
}

function parsePartOfDay(cursor: Cursor): PartOfDayName | null {
  return take(cursor, 'part-of-day')?.part ?? null;
}

/** 頃, ごろ, 前後, ？; 中 (within) changes nothing, for the bounds are those of the whole unit. */
function takeHedges(cursor: Cursor): boolean {
  let isHedged = false;
  for (;;) {
    if (take(cursor, 'approximate') !== null || takeMark(cursor, '?')) isHedged = true;
    else if (take(cursor, 'within') === null) return isHedged;
  }
}

/** 過ぎ, 台 and 前 after a clock time: near it. */
function takeClockHedge(cursor: Cursor): boolean {
  if (take(cursor, 'clock-hedge') !== null) return true;
  if (next(cursor, 'event-side')?.text !== '前') return false;
  cursor.index += 1;
  return true;
}

/** A number without unit, when it ends its side of a range: 10 in 10〜11月. */
function takeBareNumber(cursor: Cursor): number | null {
  const after = peek(cursor, 1);
  const isRangeSign =
    after?.kind === 'dash' || after?.kind === 'from' || (after?.kind === 'mark' && after.text === '-');
  const endsSide =
    after === undefined ||
    isRangeSign ||
    after.kind === 'until' ||
    after.kind === 'through' ||
    after.kind === 'approximate';
  if (!endsSide || isAtEnd(cursor)) return null;
  return take(cursor, 'number')?.value ?? null;
}
