import { FIRST_YEAR, LAST_YEAR } from './days.ts';
import { refuse } from './refusal.ts';

export function refuseMonth(month: number): never {
  refuse(`${month}月という月はありません。`, '月は1から12で書いてください。');
}

export function refuseDay(where: string, day: number, last: number): never {
  refuse(`${where}に${day}日はありません。`, `${where}は${last}日までです。日を確かめてください。`);
}

/** `written` is the year as the writer put it: 2117年, 令和99年. */
export function refuseYear(written: string, year: number): never {
  const found = written === `${year}年` ? `「${written}」` : `「${written}」（${year}年）`;
  refuse(
    `${found}は、扱える年（${FIRST_YEAR}年から${LAST_YEAR}年）の外です。`,
    '年を確かめて、西暦4桁の「2021年」か、元号の「令和3年」のように書いてください。',
  );
}

export function refuseShortYear(year: number): never {
  refuse(
    `「${year}年」は、西暦か元号か分かりません。`,
    '西暦は4桁で（2021年）、元号は元号名を付けて（令和3年）書いてください。',
  );
}

export function refuseWinter(year: number): never {
  refuse(
    `「${year}年冬」は、どの年の冬か決まりません。`,
    `「${year - 1}年12月〜${year}年2月」か「${year}年12月〜${year + 1}年2月」のように書いてください。`,
  );
}
