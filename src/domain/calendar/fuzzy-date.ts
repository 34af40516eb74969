import type { DateContext, FuzzyDateResult } from './date-types.ts';
import { readEdtf } from './edtf/read-edtf.ts';
import { readJapaneseDate } from './japanese/read-japanese.ts';
import { DateRefusal } from './refusal.ts';

export type {
  DateContext,
  DatePrecision,
  DayBounds,
  DayHours,
  FuzzyDate,
  FuzzyDateResult,
} from './date-types.ts';

/**
 * Reads a date as people write it in a report (2002年5月頃, 2017年6月29日〜2019年11月12日, 令和3年3月24日, 同日,
 * 事案発覚当時) or as EDTF (ISO 8601-2). `context` holds what 同日 or 発覚当時 refer to; without it such words are
 * refused. Never throws: what cannot be read comes back with its reason and what to write instead, in Japanese.
 */
export function readFuzzyDate(text: string, context: DateContext = {}): FuzzyDateResult {
  const wording = text.trim();
  try {
    return { ok: true, date: readEdtf(wording) ?? readJapaneseDate(wording, context) };
  } catch (error) {
    if (error instanceof DateRefusal) return { ok: false, reason: error.reason, hint: error.hint };
    throw error;
  }
}
