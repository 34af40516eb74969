import { type ClosedBounds, fiscalYear, intersection, singleDay, wholeMonths, wholeYear } from '../bounds.ts';
import type { DatePrecision } from '../date-types.ts';
import { dayOf, daysInMonth, weekdayOf } from '../days.ts';
import { eraDays, isFiscalYearOf, warekiYearOn, westernYear } from '../eras.ts';
import type { Point } from '../point.ts';
import { refuse } from '../refusal.ts';
import { refuseDay, refuseWinter } from '../refuse-numbers.ts';
import { sectionOfFiscalYear, sectionOfMonth, sectionOfYear } from '../sections.ts';
import { partOfDay } from './parts-of-day.ts';
import type { Reference } from './reference.ts';
import { type CalendarParts, resolveParts } from './resolve-parts.ts';
import type { CalendarSyntax } from './syntax.ts';

/** The days that a calendar date means, its relative words counted from the reference. */
export function resolveCalendar(syntax: CalendarSyntax, reference: Reference | null): Point {
  const parts = resolveParts(syntax, reference);
  const { bounds, precision } = withinEra(syntax, daysOf(syntax, parts));
  checkWeekday(syntax, bounds, precision);
  const isTimed = syntax.clock !== null || syntax.partOfDay !== null;
  if (isTimed && precision !== 'day') refuseTimeWithoutDay(syntax);
  const isDayCertain = !parts.hasPassedHedge && !syntax.isDateHedged;
  return {
    bounds,
    precision: isTimed && isDayCertain ? (syntax.clock === null ? 'part-of-day' : 'time') : precision,
    approximate: syntax.approximate || parts.hasPassedHedge,
    time: syntax.clock === null ? null : timeOf(syntax.clock.hour, syntax.clock.minute),
    hours: syntax.partOfDay === null ? null : partOfDay(syntax.partOfDay).hours,
  };
}

interface Days {
  readonly bounds: ClosedBounds;
  readonly precision: DatePrecision;
}

function daysOf(syntax: CalendarSyntax, { year, month, day }: CalendarParts): Days {
  const { section } = syntax;
  if (day !== null && month !== null) {
    if (section !== null) refuseSection(syntax);
    const last = daysInMonth(year, month);
    if (day < 1 || day > last) refuseDay(`${year}年${month}月`, day, last);
    return { bounds: singleDay(dayOf(year, month, day)), precision: 'day' };
  }
  if (month !== null) {
    if (section === null) return { bounds: wholeMonths(year, month, year, month), precision: 'month' };
    const bounds = sectionOfMonth(section.name, year, month) ?? refuseSection(syntax);
    return { bounds, precision: section.name === 'last-day' ? 'day' : 'part-of-month' };
  }
  if (syntax.isFiscal) return daysOfFiscalYear(syntax, year);
  if (section === null) return { bounds: wholeYear(year), precision: 'year' };
  if (section.name === 'winter') refuseWinter(year);
  return { bounds: sectionOfYear(section.name, year) ?? refuseSection(syntax), precision: 'part-of-year' };
}

function daysOfFiscalYear(syntax: CalendarSyntax, year: number): Days {
  if (syntax.section === null) return { bounds: fiscalYear(year), precision: 'fiscal-year' };
  return {
    bounds: sectionOfFiscalYear(syntax.section.name, year) ?? refuseSection(syntax),
    precision: 'part-of-year',
  };
}

/** The part of the days that lies in the era the writer named; refuses where none does. */
function withinEra(syntax: CalendarSyntax, days: Days): Days {
  if (syntax.year?.kind !== 'era') return days;
  const { era, eraYear } = syntax.year;
  const name = `${era}${eraYear === 1 ? '元' : eraYear}年`;
  if (syntax.isFiscal) {
    if (isFiscalYearOf(era, eraYear)) return days;
    const right = warekiYearOn(dayOf(westernYear(era, eraYear), 12, 31));
    return refuse(`${name}度という年度はありません。`, `「${right}度」と書いてください。`);
  }
  const bounds = intersection(days.bounds, eraDays(era));
  if (bounds !== null) return { ...days, bounds };
  const right = warekiYearOn(days.bounds.latest);
  const year = right ?? `${days.bounds.latest.slice(0, 4)}年`;
  return refuse(
    `「${syntax.wording}」は${era}ではありません。`,
    `「${year}${wordsAfterYear(days)}」と書いてください。`,
  );
}

function wordsAfterYear({ bounds, precision }: Days): string {
  const month = `${Number(bounds.latest.slice(5, 7))}月`;
  if (precision === 'day') return `${month}${Number(bounds.latest.slice(8, 10))}日`;
  return precision === 'month' || precision === 'part-of-month' ? month : '';
}

function checkWeekday(syntax: CalendarSyntax, bounds: ClosedBounds, precision: DatePrecision): void {
  if (syntax.weekday === null) return;
  const actual = precision === 'day' ? weekdayOf(bounds.earliest) : null;
  if (actual === syntax.weekday) return;
  if (actual === null)
    refuse(`「${syntax.wording}」には日がないのに、曜日があります。`, '日を書くか、曜日を省いてください。');
  refuse(`「${syntax.wording}」は${actual}曜日です。`, '日付か曜日を確かめてください。曜日は省けます。');
}

function refuseTimeWithoutDay(syntax: CalendarSyntax): never {
  refuse(
    `「${syntax.wording}」には時刻がありますが、日がありません。`,
    '「2021年3月24日午後5時30分」のように、日を書いてください。',
  );
}

function refuseSection(syntax: CalendarSyntax): never {
  const word = syntax.section?.wording ?? '';
  refuse(
    `「${syntax.wording}」の「${word}」がどの期間か決まりません。`,
    '月なら「2021年3月上旬」、年なら「2021年前半」「2021年末」、または「2021年3月〜5月」のように書いてください。',
  );
}

function timeOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
