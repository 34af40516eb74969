import { type ClosedBounds, wholeMonths } from './bounds.ts';
import { dayOf, daysInMonth } from './days.ts';

/** A named part of a month, a year or a fiscal year. */
export type Section =
  | 'opening'
  | 'beginning'
  | 'first-third'
  | 'middle'
  | 'second-third'
  | 'last-third'
  | 'closing'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'last-day'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter';

export const SECTION_SPELLINGS: ReadonlyArray<readonly [string, Section]> = [
  ['初', 'opening'],
  ['頭', 'opening'],
  ['明け', 'opening'],
  ['初め', 'beginning'],
  ['始め', 'beginning'],
  ['はじめ', 'beginning'],
  ['初頭', 'beginning'],
  ['当初', 'opening'],
  ['上旬', 'first-third'],
  ['初旬', 'first-third'],
  ['半ば', 'middle'],
  ['なかば', 'middle'],
  ['中頃', 'middle'],
  ['中ごろ', 'middle'],
  ['中旬', 'second-third'],
  ['下旬', 'last-third'],
  ['終わり', 'closing'],
  ['末', 'end'],
  ['前半', 'first-half'],
  ['上半期', 'first-half'],
  ['上期', 'first-half'],
  ['後半', 'second-half'],
  ['下半期', 'second-half'],
  ['下期', 'second-half'],
  ['末日', 'last-day'],
  ['春', 'spring'],
  ['夏', 'summer'],
  ['秋', 'autumn'],
  ['冬', 'winter'],
];

/**
 * Days of a part of a month. 上旬, 中旬 and 下旬 are the tens of days of every dictionary (初旬 is 上旬). The looser
 * 初め, 半ば and 末 get the same thirds: 気象庁 reads はじめ as the first quarter to third of a period
 * (「時に関する用語」), and the wider reading is the one that cannot mislead. Null where the word is not said of months.
 */
export function sectionOfMonth(section: Section, year: number, month: number): ClosedBounds | null {
  const last = daysInMonth(year, month);
  const days = daysOfSection(section, last);
  if (days === null) return null;
  return { earliest: dayOf(year, month, days[0]), latest: dayOf(year, month, days[1]) };
}

function daysOfSection(section: Section, last: number): readonly [number, number] | null {
  switch (section) {
    case 'opening':
    case 'beginning':
    case 'first-third':
      return [1, 10];
    case 'middle':
    case 'second-third':
      return [11, 20];
    case 'last-third':
    case 'closing':
    case 'end':
      return [21, last];
    case 'first-half':
      return [1, 15];
    case 'second-half':
      return [16, last];
    case 'last-day':
      return [last, last];
    default:
      return null;
  }
}

/**
 * Days of a part of a year. 年初, 年頭 and 年明け are January, 年末 is December; 初め and 終わり, of which 気象庁's
 * はじめ (a quarter to a third of a period) is the only definition, are the outer quarters, 半ば the middle third.
 * Seasons are 気象庁's (「時に関する用語」: 春 3〜5月, 夏 6〜8月, 秋 9〜11月). Null where the word is not said of years,
 * and for 冬, whose months belong to two years.
 */
export function sectionOfYear(section: Section, year: number): ClosedBounds | null {
  const months = MONTHS_OF_YEAR[section];
  return months === undefined ? null : wholeMonths(year, months[0], year, months[1]);
}

const MONTHS_OF_YEAR: Partial<Record<Section, readonly [number, number]>> = {
  opening: [1, 1],
  beginning: [1, 3],
  middle: [5, 8],
  closing: [10, 12],
  end: [12, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/** Days of a part of the fiscal year that starts in April of the given year; null where the word is not said of it. */
export function sectionOfFiscalYear(section: Section, year: number): ClosedBounds | null {
  switch (section) {
    case 'opening':
      return wholeMonths(year, 4, year, 4);
    case 'beginning':
      return wholeMonths(year, 4, year, 6);
    case 'first-half':
      return wholeMonths(year, 4, year, 9);
    case 'second-half':
      return wholeMonths(year, 10, year + 1, 3);
    case 'closing':
      return wholeMonths(year + 1, 1, year + 1, 3);
    case 'end':
      return wholeMonths(year + 1, 3, year + 1, 3);
    default:
      return null;
  }
}
