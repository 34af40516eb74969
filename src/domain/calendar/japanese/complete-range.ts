import { refuse } from '../refusal.ts';
import { clockOf } from './parse-clock.ts';
import type { CalendarSyntax, NumberOrRelative, PointSyntax, Relative } from './syntax.ts';

/** The parts of a date from the coarsest to the finest. */
const PARTS = ['year', 'month', 'day', 'clock'] as const;
type Part = (typeof PARTS)[number];

/** What the right side leaves out and takes from the left side: the very year, month or day that ends it. */
const CARRIED: Relative = { kind: 'relative', shift: 0, named: null, wording: null };

/**
 * Gives each side of a range what the writer said only once: the unit (10〜11月, 7月21日〜22), the era (平成30〜31年),
 * 午後 (午後3時〜5時), and the year, month or day of the left side (2022年7月21日〜22日).
 */
export function completeRange(left: PointSyntax, right: PointSyntax): { from: PointSyntax; to: PointSyntax } {
  if (left.kind === 'event') {
    return { from: left, to: right.kind === 'event' ? right : carry(unitFromOther(right, null), null) };
  }
  if (right.kind === 'event') return { from: left, to: right };
  const from = withFiscalYear(unitFromOther(left, coarsestPart(right)), right);
  const named = unitFromOther(right, finestPart(from));
  return { from, to: carry(withHalfOfDay(withEra(named, from), from), from) };
}

/** The point with the unit of the other side given to its bare number. */
function unitFromOther(point: CalendarSyntax, part: Part | null): CalendarSyntax {
  const { bareNumber } = point;
  if (bareNumber === null) return point;
  const expected = partAfter(finestPart(point));
  const isFitting = part !== null && (part === expected || finestPart(point) === null);
  if (!isFitting) {
    refuse(
      `「${point.wording}」の数に単位がありません。`,
      '「2022年7月21日〜22日」のように、年・月・日を付けてください。',
    );
  }
  return { ...withPart(point, part, bareNumber), bareNumber: null };
}

function withPart(point: CalendarSyntax, part: Part, value: number): CalendarSyntax {
  const number: NumberOrRelative = { kind: 'number', value };
  switch (part) {
    case 'year':
      return { ...point, year: { kind: 'western', year: value } };
    case 'month':
      return { ...point, month: number };
    case 'day':
      return { ...point, day: number };
    case 'clock':
      return { ...point, clock: clockOf(value, 0, point.partOfDay) };
  }
}

function coarsestPart(point: CalendarSyntax): Part | null {
  return PARTS.find((part) => point[part] !== null) ?? null;
}

function finestPart(point: CalendarSyntax): Part | null {
  return PARTS.findLast((part) => point[part] !== null) ?? null;
}

function partAfter(part: Part | null): Part | null {
  return part === null ? null : (PARTS[PARTS.indexOf(part) + 1] ?? null);
}

function withFiscalYear(left: CalendarSyntax, right: CalendarSyntax): CalendarSyntax {
  return left.isYearBare && right.isFiscal ? { ...left, isFiscal: true } : left;
}

/** 平成30年10月〜31年4月: a short year on the right is of the left side's era. */
function withEra(right: CalendarSyntax, left: CalendarSyntax): CalendarSyntax {
  if (left.year?.kind !== 'era' || right.year?.kind !== 'western' || right.year.year >= 100) return right;
  return { ...right, year: { kind: 'era', era: left.year.era, eraYear: right.year.year } };
}

/** 午後3時〜5時: a bare clock time on the right is of the same half of the day. */
function withHalfOfDay(right: CalendarSyntax, left: CalendarSyntax): CalendarSyntax {
  const isClockAlone = coarsestPart(right) === 'clock' && right.partOfDay === null;
  if (!isClockAlone || right.clock === null || right.clock.hour > 12 || left.partOfDay !== '午後')
    return right;
  return { ...right, clock: clockOf(right.clock.hour, right.clock.minute, '午後') };
}

function carry(right: CalendarSyntax, left: CalendarSyntax | null): CalendarSyntax {
  if (right.year !== null) return right;
  if (right.month !== null) return right.month.kind === 'number' ? { ...right, year: CARRIED } : right;
  if (right.day !== null) return right.day.kind === 'number' ? { ...right, month: CARRIED } : right;
  if (right.section === null) return { ...right, day: CARRIED };
  return left === null || left.month === null ? { ...right, year: CARRIED } : { ...right, month: CARRIED };
}
