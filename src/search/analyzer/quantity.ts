/** Amounts as people write them: 8万5000, 1億2,000万, 1.5億, 二億. ２億円, 2億円 and 200,000,000円 are one number. */

const DIGITS = String.raw`(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?`;
const WRITTEN_IN_DIGITS = String.raw`(?<![a-z0-9\-_./:@&'+#,])(?:${DIGITS}[千百十]?[兆億万千])+(?:${DIGITS})?(?![0-9])`;
const WRITTEN_IN_KANJI =
  '[一二三四五六七八九十百千][一二三四五六七八九十百千〇]*[万億兆][一二三四五六七八九十百千〇万億]*';
const QUANTITY = new RegExp(`${WRITTEN_IN_DIGITS}|${WRITTEN_IN_KANJI}`, 'gu');

const NUMERALS = '〇一二三四五六七八九';
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The number in plain digits. */
  readonly digits: string;
}

/** Finds the amounts with 千, 万, 億 or 兆 in a normalised text; plain digits are Latin runs. */
export function quantities(text: string): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match) => {
    const value = numberOf(match[0]);
    if (!Number.isSafeInteger(value)) return [];
    return [{ start: match.index, end: match.index + match[0].length, digits: String(value) }];
  });
}

/**
 * The term that amounts share which are about the same, by their first two digits: 46万517人 is found as 46万人, and the
 * other way round, where no article has the very number.
 * @returns undefined for a number below ten thousand.
 */
export function roundTerm(digits: string): string | undefined {
  const whole = digits.split('.')[0] ?? '';
  return whole.length < SHORTEST_ROUNDED ? undefined : `${whole.slice(0, 2)}e${whole.length - 2}`;
}

const SHORTEST_ROUNDED = 5;

/** 1億2,000万 → 120,000,000: units below 万 collect, 万 and above close what was collected. */
function numberOf(written: string): number {
  let total = 0;
  let section = 0;
  let figure: number | undefined;
  for (const [part] of written.replaceAll(',', '').matchAll(/[0-9.]+|./gu)) {
    const small = SMALL_UNITS[part];
    const large = LARGE_UNITS[part];
    if (small !== undefined) {
      section += (figure ?? 1) * small;
      figure = undefined;
    } else if (large !== undefined) {
      total += (section + (figure ?? (section === 0 ? 1 : 0))) * large;
      section = 0;
      figure = undefined;
    } else {
      const numeral = NUMERALS.indexOf(part);
      figure = numeral === -1 ? Number(part) : (figure ?? 0) * 10 + numeral;
    }
  }
  return Math.round((total + section + (figure ?? 0)) * 1000) / 1000;
}
