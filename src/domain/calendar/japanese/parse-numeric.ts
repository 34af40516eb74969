import { refuse } from '../refusal.ts';
import { refuseShortYear } from '../refuse-numbers.ts';
import { type Cursor, next, take } from './cursor.ts';
import { takeYearNumber } from './parse-year.ts';
import type { NumberOrRelative, YearSyntax } from './syntax.ts';

export interface NumericDate {
  readonly year: YearSyntax | null;
  readonly month: NumberOrRelative;
  readonly day: NumberOrRelative | null;
}

/**
 * 2021/3/24, 2021.3.24, 2021-3-24, 2021/3, R3.3.24, and 3/24 for the right side of a range; null where none stands.
 * A hyphen joins the parts of a date only after a year; between short numbers it is the sign of a range (21-22日).
 */
export function parseNumericDate(cursor: Cursor): NumericDate | null {
  const start = next(cursor, 'era') === null ? 0 : 1;
  const first = next(cursor, 'number', start) ?? next(cursor, 'first-year', start);
  const separator = separatorAt(cursor, start + 1);
  const second = next(cursor, 'number', start + 2);
  if (first === null || separator === null || second === null) return null;
  const hasYear = start === 1 || first.text.length > 2;
  if (separator === '-' && (!hasYear || second.text.length > 2)) return null;
  const third = separatorAt(cursor, start + 3) === separator ? next(cursor, 'number', start + 4) : null;
  if (!hasYear) {
    if (third !== null && first.kind === 'number') refuseShortYear(first.value);
    const month = takeNumber(cursor);
    take(cursor, 'mark');
    return { year: null, month, day: takeNumber(cursor) };
  }
  const year = takeYearNumber(cursor);
  take(cursor, 'mark');
  const month = takeNumber(cursor);
  if (third === null || third.text.length > 2) return { year, month, day: null };
  take(cursor, 'mark');
  return { year, month, day: takeNumber(cursor) };
}

function separatorAt(cursor: Cursor, offset: number): string | null {
  const mark = next(cursor, 'mark', offset)?.text;
  return mark === '/' || mark === '.' || mark === '-' ? mark : null;
}

function takeNumber(cursor: Cursor): NumberOrRelative {
  const number = take(cursor, 'number');
  if (number === null)
    return refuse('日付が途中で終わっています。', '「2021/3/24」のように、日まで書いてください。');
  return { kind: 'number', value: number.value };
}
