import { type Cursor, next } from './cursor.ts';
import type { NumberOrRelative } from './syntax.ts';

/** 3月, 同月, 翌4月; null where no month stands. */
export function parseMonth(cursor: Cursor): NumberOrRelative | null {
  return parseUnit(cursor, 'month', '月');
}

/** 24日, 同日, 翌25日; 翌 and 同 before a time of day count as 翌日 and 同日 (翌朝, 翌午前3時). Null where no day stands. */
export function parseDay(cursor: Cursor): NumberOrRelative | null {
  const day = parseUnit(cursor, 'day', '日');
  if (day !== null) return day;
  const prefix = next(cursor, 'relative-prefix');
  const leadsToTime = next(cursor, 'part-of-day', 1) !== null || next(cursor, 'unit', 2)?.unit === '時';
  if (prefix === null || !leadsToTime) return null;
  cursor.index += 1;
  return { kind: 'relative', shift: prefix.shift, named: null, wording: prefix.text };
}

function parseUnit(cursor: Cursor, name: 'month' | 'day', unit: '月' | '日'): NumberOrRelative | null {
  const relative = next(cursor, 'relative');
  if (relative?.unit === name) {
    cursor.index += 1;
    return { kind: 'relative', shift: relative.shift, named: null, wording: relative.text };
  }
  const prefix = next(cursor, 'relative-prefix');
  const offset = prefix === null ? 0 : 1;
  const number = next(cursor, 'number', offset);
  if (number === null || next(cursor, 'unit', offset + 1)?.unit !== unit) return null;
  cursor.index += offset + 2;
  if (prefix === null) return { kind: 'number', value: number.value };
  const wording = `${prefix.text}${number.text}${unit}`;
  return { kind: 'relative', shift: prefix.shift, named: number.value, wording };
}
