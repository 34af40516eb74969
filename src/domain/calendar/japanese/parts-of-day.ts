import type { DayHours } from '../date-types.ts';

interface PartOfDay {
  /** The hours of the day that the word means. */
  readonly hours: DayHours;
  /** The first and the last full hour that people name together with the word (朝10時, 未明の4時). */
  readonly clock: readonly [number, number];
}

/**
 * The hours of the words for parts of a day: 気象庁「時に関する用語」の「一日の時間細分」
 * (https://www.jma.go.jp/jma/kishou/know/yougo_hp/toki.html, saibun.html), 夜 as in 府県天気予報, up to 24時.
 *
 * Three words need more. 早朝 is there one to two hours from daybreak; over the year and the country that lies within
 * 3 to 9時. 昼 is read as 昼頃. 深夜 is not a term there and is read as 夜遅く. So each part lies within the day that
 * the writer named: what came after midnight is written with the new day (翌日未明).
 */
const PARTS = {
  未明: { hours: { from: '00:00', to: '03:00' }, clock: [0, 5] },
  明け方: { hours: { from: '03:00', to: '06:00' }, clock: [3, 6] },
  早朝: { hours: { from: '03:00', to: '09:00' }, clock: [3, 8] },
  朝: { hours: { from: '06:00', to: '09:00' }, clock: [4, 10] },
  昼前: { hours: { from: '09:00', to: '12:00' }, clock: [9, 11] },
  午前: { hours: { from: '00:00', to: '12:00' }, clock: [0, 11] },
  昼: { hours: { from: '11:00', to: '13:00' }, clock: [11, 15] },
  昼過ぎ: { hours: { from: '12:00', to: '15:00' }, clock: [12, 15] },
  日中: { hours: { from: '09:00', to: '18:00' }, clock: [9, 18] },
  午後: { hours: { from: '12:00', to: '24:00' }, clock: [12, 23] },
  夕方: { hours: { from: '15:00', to: '18:00' }, clock: [14, 19] },
  夜のはじめ頃: { hours: { from: '18:00', to: '21:00' }, clock: [18, 21] },
  夜: { hours: { from: '18:00', to: '24:00' }, clock: [17, 23] },
  夜遅く: { hours: { from: '21:00', to: '24:00' }, clock: [20, 23] },
  深夜: { hours: { from: '21:00', to: '24:00' }, clock: [20, 23] },
} as const satisfies Record<string, PartOfDay>;

export type PartOfDayName = keyof typeof PARTS;

export function partOfDay(name: PartOfDayName): PartOfDay {
  return PARTS[name];
}

/** Further spellings of the words above. */
export const PART_OF_DAY_SPELLINGS: ReadonlyArray<readonly [string, PartOfDayName]> = [
  ['未明', '未明'],
  ['明け方', '明け方'],
  ['早朝', '早朝'],
  ['朝', '朝'],
  ['昼前', '昼前'],
  ['午前', '午前'],
  ['午前中', '午前'],
  ['昼', '昼'],
  ['昼過ぎ', '昼過ぎ'],
  ['昼すぎ', '昼過ぎ'],
  ['日中', '日中'],
  ['午後', '午後'],
  ['夕方', '夕方'],
  ['夕刻', '夕方'],
  ['夜のはじめ頃', '夜のはじめ頃'],
  ['夜', '夜'],
  ['夜間', '夜'],
  ['夜遅く', '夜遅く'],
  ['深夜', '深夜'],
];
