import { westernYear } from '../eras.ts';
import { refuse } from '../refusal.ts';
import { type Cursor, next, peek, take, takeMark } from './cursor.ts';
import type { YearSyntax } from './syntax.ts';

export interface ParsedYear {
  readonly year: YearSyntax;
  readonly isFiscal: boolean;
  readonly isYearBare: boolean;
}

/** 2021年, 令和3年, 令和元年度, 同年, 翌2022年, 2021年（令和3年）; null where no year stands. */
export function parseYear(cursor: Cursor): ParsedYear | null {
  const parsed = parseRelativeYear(cursor) ?? parseYearWithUnit(cursor) ?? parseBareYear(cursor);
  if (parsed !== null) parseOtherReckoning(cursor, parsed.year);
  return parsed;
}

function parseRelativeYear(cursor: Cursor): ParsedYear | null {
  const relative = next(cursor, 'relative');
  if (relative?.unit === 'year') {
    cursor.index += 1;
    const { shift, text } = relative;
    return {
      year: { kind: 'relative', shift, named: null, wording: text },
      isFiscal: false,
      isYearBare: false,
    };
  }
  const prefix = next(cursor, 'relative-prefix');
  const number = next(cursor, 'number', 1);
  const unit = next(cursor, 'unit', 2);
  if (prefix === null || number === null || unit?.unit !== '年') return null;
  cursor.index += 3;
  const wording = `${prefix.text}${number.text}年`;
  return {
    year: { kind: 'relative', shift: prefix.shift, named: number.value, wording },
    isFiscal: false,
    isYearBare: false,
  };
}

function parseYearWithUnit(cursor: Cursor): ParsedYear | null {
  const length = next(cursor, 'era') === null ? 1 : 2;
  const unit = next(cursor, 'unit', length)?.unit;
  if (unit !== '年' && unit !== '年度') return null;
  const year = takeYearNumber(cursor);
  if (year === null) return null;
  take(cursor, 'unit');
  return { year, isFiscal: unit === '年度', isYearBare: false };
}

/** A year may go without 年 where it stands for itself: 2021, 2017〜2019年, 平成30〜31年. */
function parseBareYear(cursor: Cursor): ParsedYear | null {
  const hasEra = next(cursor, 'era') !== null;
  const number = next(cursor, 'number', hasEra ? 1 : 0);
  if (number === null || (!hasEra && number.text.length !== 4)) return null;
  const after = peek(cursor, hasEra ? 2 : 1);
  const isLast = after === undefined;
  const isHedgedOrLeft = after?.kind === 'dash' || after?.kind === 'from' || after?.kind === 'approximate';
  const isHyphened = after?.kind === 'mark' && after.text === '-';
  if (!isLast && !isHedgedOrLeft && !isHyphened) return null;
  const year = takeYearNumber(cursor);
  return year === null ? null : { year, isFiscal: false, isYearBare: true };
}

/** A number with or without its era, as it begins 令和3年 and R3.3.24. */
export function takeYearNumber(cursor: Cursor): YearSyntax | null {
  const era = next(cursor, 'era');
  if (era === null) {
    const number = take(cursor, 'number');
    return number === null ? null : { kind: 'western', year: number.value };
  }
  const eraYear = next(cursor, 'first-year', 1) === null ? next(cursor, 'number', 1)?.value : 1;
  if (eraYear === undefined) return null;
  cursor.index += 2;
  return { kind: 'era', era: era.era, eraYear };
}

/** 2021年（令和3年）, 令和3年（2021年）: both must say the same year. */
function parseOtherReckoning(cursor: Cursor, year: YearSyntax): void {
  const start = cursor.index;
  if (!takeMark(cursor, '(')) return;
  const other = parseYearWithUnit(cursor);
  if (other === null || !takeMark(cursor, ')')) {
    cursor.index = start;
    return;
  }
  const first = westernNumber(year);
  const second = westernNumber(other.year);
  if (first === null || second === null || first === second) return;
  refuse(
    `かっこの中と外で年が違います（${first}年と${second}年）。`,
    '年を確かめて、どちらか一方だけを書いてください。',
  );
}

function westernNumber(year: YearSyntax): number | null {
  if (year.kind === 'relative') return null;
  return year.kind === 'western' ? year.year : westernYear(year.era, year.eraYear);
}
