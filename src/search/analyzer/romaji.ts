/**
 * Romaji to hiragana, as Hepburn, Kunrei and Japanese keyboards write it: shouken, syouken, shoken's ō apart.
 * Source of the table: 訓令第一号表・第二号表（昭和29年内閣告示第1号）, and JIS X 4063 for what keyboards add.
 */

const VOWELS = 'aiueo';
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const YOUON: Readonly<Record<string, string>> = {
  ky: 'き',
  sy: 'し',
  sh: 'し',
  ty: 'ち',
  ch: 'ち',
  cy: 'ち',
  ny: 'に',
  hy: 'ひ',
  my: 'み',
  ry: 'り',
  gy: 'ぎ',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  dy: 'ぢ',
  by: 'び',
  py: 'ぴ',
};
const OTHERS: Readonly<Record<string, string>> = {
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  fu: 'ふ',
  ji: 'じ',
  ya: 'や',
  yu: 'ゆ',
  yo: 'よ',
  wa: 'わ',
  wo: 'を',
  wi: 'うぃ',
  we: 'うぇ',
  fa: 'ふぁ',
  fi: 'ふぃ',
  fe: 'ふぇ',
  fo: 'ふぉ',
  va: 'ゔぁ',
  vi: 'ゔぃ',
  vu: 'ゔ',
  ve: 'ゔぇ',
  vo: 'ゔぉ',
  thi: 'てぃ',
  ti: 'ち',
  dhi: 'でぃ',
  tyi: 'てぃ',
  she: 'しぇ',
  che: 'ちぇ',
  je: 'じぇ',
  nn: 'ん',
  "n'": 'ん',
  '-': 'ー',
};

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, kana]) =>
    [...VOWELS].map((vowel, index): [string, string] => [consonant + vowel, kana.charAt(index)]),
  ),
  ...Object.entries(YOUON).flatMap(([consonants, kana]): [string, string][] => [
    [`${consonants}a`, `${kana}ゃ`],
    [`${consonants}u`, `${kana}ゅ`],
    [`${consonants}o`, `${kana}ょ`],
  ]),
  ...Object.entries(OTHERS),
]);
const LONGEST_SYLLABLE = 3;
const DOUBLED = /^([bcdfghjkmprstvwz])\1|^tch/u;
const FINAL_N = /^n(?![aiueoy'n])|^n(?=n[aiueoy])|^m(?=[bmp])/u;
const UNFINISHED = /^[bcdfghjkmnprstvwyz]{1,2}$/u;

/** @returns undefined for what is no romaji. What a reader has begun to type at the end is left out if wished. */
export function romajiToHiragana(
  text: string,
  options: { readonly unfinished?: boolean } = {},
): string | undefined {
  let kana = '';
  let rest = text;
  while (rest !== '') {
    const syllable = syllableAt(rest);
    if (syllable !== undefined) {
      kana += syllable[1];
      rest = rest.slice(syllable[0]);
    } else {
      return options.unfinished === true && UNFINISHED.test(rest) ? kana : undefined;
    }
  }
  return kana;
}

function syllableAt(text: string): readonly [length: number, kana: string] | undefined {
  if (FINAL_N.test(text)) return [1, 'ん'];
  if (DOUBLED.test(text)) return [1, 'っ'];
  for (let length = LONGEST_SYLLABLE; length > 0; length -= 1) {
    const kana = text.length < length ? undefined : SYLLABLES.get(text.slice(0, length));
    if (kana !== undefined) return [length, kana];
  }
  return undefined;
}
