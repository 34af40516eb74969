import { addDays, addMonths, daysInMonth, isReadableYear, partsOf } from '../days.ts';
import { westernYear } from '../eras.ts';
import { refuse } from '../refusal.ts';
import { refuseDay, refuseMonth, refuseShortYear, refuseYear } from '../refuse-numbers.ts';
import { checkNamed, passesHedge, type Reference, type ReferenceUnit, referenceUnit } from './reference.ts';
import type { CalendarSyntax, NumberOrRelative, Relative, YearSyntax } from './syntax.ts';

export interface CalendarParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The reference was hedged, and the hedge holds for what was counted from it. */
  readonly hasPassedHedge: boolean;
}

/** The numbers of a date, its relative parts counted from the reference. */
export function resolveParts(syntax: CalendarSyntax, reference: Reference | null): CalendarParts {
  if (syntax.bareNumber !== null) {
    refuse(
      `「${syntax.wording}」の数に単位がありません。`,
      '「2021年3月24日」のように、年・月・日を付けてください。',
    );
  }
  checkMonth(syntax.month);
  if (syntax.day?.kind === 'relative') return dayCounted(syntax.day, reference);
  const day = syntax.day?.value ?? null;
  if (syntax.month?.kind === 'relative') return { ...monthCounted(syntax.month, reference), day };
  const month = syntax.month?.value ?? null;
  if (syntax.year === null) return refuseWithoutYear(syntax, reference);
  if (month === null && day !== null) {
    refuse(`「${syntax.wording}」には月がありません。`, '「2021年3月24日」のように、月を書いてください。');
  }
  if (syntax.year.kind === 'relative') return { ...yearCounted(syntax.year, reference), month, day };
  return { year: yearNumber(syntax.year, syntax.wording), month, day, hasPassedHedge: false };
}

function checkMonth(month: NumberOrRelative | null): void {
  if (month?.kind === 'number' && (month.value < 1 || month.value > 12)) refuseMonth(month.value);
}

function dayCounted(relative: Relative, reference: Reference | null): CalendarParts {
  const parts = partsOf(addDays(referenceUnit(relative, reference, 'day'), relative.shift));
  checkNamed(relative, parts.day, 'day');
  return { ...parts, hasPassedHedge: isHedgePassed(relative, reference, 'day') };
}

function monthCounted(
  relative: Relative,
  reference: Reference | null,
): Omit<CalendarParts, 'day'> & { month: number } {
  const { year, month } = partsOf(`${referenceUnit(relative, reference, 'month')}-01`);
  const counted = addMonths(year, month, relative.shift);
  checkNamed(relative, counted.month, 'month');
  return { ...counted, hasPassedHedge: isHedgePassed(relative, reference, 'month') };
}

function yearCounted(
  relative: Relative,
  reference: Reference | null,
): Pick<CalendarParts, 'year' | 'hasPassedHedge'> {
  const year = Number(referenceUnit(relative, reference, 'year')) + relative.shift;
  checkNamed(relative, year, 'year');
  return { year, hasPassedHedge: isHedgePassed(relative, reference, 'year') };
}

/** What a range merely carries over is not hedged by the other side's 頃. */
function isHedgePassed(relative: Relative, reference: Reference | null, unit: ReferenceUnit): boolean {
  return relative.wording !== null && reference !== null && passesHedge(reference, unit);
}

function yearNumber(syntax: Exclude<YearSyntax, Relative>, wording: string): number {
  if (syntax.kind === 'western') {
    if (syntax.year < 100) refuseShortYear(syntax.year);
    if (!isReadableYear(syntax.year)) refuseYear(`${syntax.year}年`, syntax.year);
    return syntax.year;
  }
  if (syntax.eraYear < 1)
    refuse(`「${wording}」の年がありません。`, `最初の年は「${syntax.era}元年」と書いてください。`);
  const year = westernYear(syntax.era, syntax.eraYear);
  if (!isReadableYear(year)) refuseYear(`${syntax.era}${syntax.eraYear}年`, year);
  return year;
}

function refuseWithoutYear(syntax: CalendarSyntax, reference: Reference | null): never {
  const { wording } = syntax;
  const month = syntax.month?.kind === 'number' ? syntax.month.value : null;
  const day = syntax.day?.kind === 'number' ? syntax.day.value : null;
  if (month === null && day === null) {
    if (syntax.section === null) refuseTimeAlone(wording);
    refuse(
      `「${wording}」には年や月がありません。`,
      '「2021年3月上旬」「2021年春」のように、年や月を書いてください。',
    );
  }
  const last = month === null ? 31 : daysInMonth(LEAP_YEAR, month);
  if (day !== null && (day < 1 || day > last)) refuseDay(month === null ? '月' : `${month}月`, day, last);
  if (month === null) {
    refuse(
      `「${wording}」には年と月がありません。`,
      `「同月${wording}」か「2021年3月${wording}」のように、年と月を書いてください。`,
    );
  }
  const isLeapDay = month === 2 && day === 29;
  const year = isLeapDay ? `${LEAP_YEAR}` : (reference?.bounds.latest?.slice(0, 4) ?? '2021');
  refuse(
    `「${wording}」には年がありません。`,
    `「${withYear(year, wording)}」のように、年を書いてください。`,
  );
}

/** Before a date whose year is missing is refused for that, the days that no year has are named. */
const LEAP_YEAR = 2020;

function refuseTimeAlone(wording: string): never {
  refuse(
    `「${wording}」には日付がありません。`,
    `「同日${wording}」か「2021年3月24日${wording}」のように、日を書いてください。`,
  );
}

/** 3月24日 → 2021年3月24日, 3/24 → 2021/3/24. */
function withYear(year: string, wording: string): string {
  const separator = /^\d+([/.])/.exec(wording)?.[1] ?? '年';
  return `${year}${separator}${wording}`;
}
