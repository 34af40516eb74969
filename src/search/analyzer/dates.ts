/**
 * Days and years as people write them, by one spelling: 平成29年 and 二〇一七年 are 2017年, 2017/06/29 is 2017年6月29.
 * Source of the eras' first years: 元号を改める政令 and 皇室典範 (明治 1868, 大正 1912, 昭和 1926, 平成 1989, 令和 2019).
 */

/** A stretch of a text and the term that it stands for. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

const FIRST_YEARS: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
};
const KANJI = '一二三四五六七八九十';
const ERA_YEAR = new RegExp(
  `(${Object.keys(FIRST_YEARS).join('|')})(元|[0-9]{1,2}|[${KANJI}]{1,3})(?=年)`,
  'gu',
);
const KANJI_YEAR = /(?<![〇一二三四五六七八九])[一二][〇一二三四五六七八九]{3}(?=年)/gu;
const KANJI_MONTH = new RegExp(
  `(?<=年|[^${KANJI}百千〇]|^)[${KANJI}]{1,2}(?=月[${KANJI}]{1,3}日)|(?<=年)[${KANJI}]{1,2}(?=月)`,
  'gu',
);
const KANJI_DAY = new RegExp(`(?<=[0-9${KANJI}]月)[${KANJI}]{1,3}(?=日)`, 'gu');
const WITH_ZERO = /(?<![0-9.,])0[1-9](?=[月日時分])/gu;
const NUMERIC =
  /(?<![a-z0-9\-/.])([12][0-9]{3})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12][0-9]|3[01])(?![a-z0-9\-/]|\.[0-9])/gu;

/** Finds them in a normalised text, in order. What plain digits say already is left to the rules for numbers. */
export function dateParts(text: string): readonly DatePart[] {
  const found = [
    ...match(text, ERA_YEAR, ([, era = '', year = '']) =>
      String((FIRST_YEARS[era] ?? 0) + numberOf(year) - 1),
    ),
    ...match(text, KANJI_YEAR, ([year]) =>
      [...year].map((numeral) => String(`〇${KANJI}`.indexOf(numeral))).join(''),
    ),
    ...[KANJI_MONTH, KANJI_DAY].flatMap((pattern) =>
      match(text, pattern, ([number]) => String(numberOf(number))),
    ),
    ...match(text, WITH_ZERO, ([number]) => String(Number(number))),
    ...[...text.matchAll(NUMERIC)].flatMap(numericParts),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function match(
  text: string,
  pattern: RegExp,
  termOf: (found: RegExpExecArray) => string,
): readonly DatePart[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    term: termOf(found),
  }));
}

/** 2017/06/29 as the words of 2017年6月29: its marks stand for 年 and 月. */
function numericParts(found: RegExpExecArray): readonly DatePart[] {
  const [, year = '', , month = '', day = ''] = found;
  let end = found.index;
  return [year, '年', month, '月', day].map((piece) => {
    const start = end;
    end += piece.length;
    return { start, end, term: /[0-9]/u.test(piece) ? String(Number(piece)) : piece };
  });
}

/** 元, 29, 九, 三十一. */
function numberOf(written: string): number {
  if (written === '元') return 1;
  if (/^[0-9]+$/u.test(written)) return Number(written);
  const [tens = '', ones] = written.split('十');
  const digit = (numeral: string): number => KANJI.indexOf(numeral) + 1;
  if (ones === undefined) return digit(tens.charAt(0));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
