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

/** @returns undefined for what is no romaji. */
export function romajiToHiragana(text: string): string | undefined {
  const { kana, rest } = convert(text);
  return rest === '' ? kana : undefined;
}

/**
 * How a word may begin of which somebody has typed so much: `mats` → まつ, `sh` → し. None for what is no romaji.
 */
export function romajiBeginnings(text: string): readonly string[] {
  const { kana, rest } = convert(text);
  if (rest === '') return [kana];
  const syllables = [...SYLLABLES].filter(([romaji]) => romaji.startsWith(rest));
  return [...new Set(syllables.map(([, syllable]) => kana + syllable.charAt(0)))];
}

/** Converts as far as it goes. */
function convert(text: string): { readonly kana: string; readonly rest: string } {
  let kana = '';
  let rest = text;
  while (rest !== '') {
    const syllable = syllableAt(rest);
    if (syllable === undefined) break;
    kana += syllable[1];
    rest = rest.slice(syllable[0]);
  }
  return { kana, rest };
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
