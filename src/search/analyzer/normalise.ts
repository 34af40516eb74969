/**
 * One spelling for text that means the same: what build and browser apply before anything else.
 * Rules: Unicode NFKC (UAX #15: full-width ASCII, half-width kana, ①, ㈱), lower case, one wave dash,
 * one hyphen. Iteration marks (々ゝゞ) and the long vowel mark stay as they are written.
 */

/** Code points that print nothing: soft hyphen, zero-width, bidi controls, variation selectors. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}/gu;
const CONTROL = /(?!\n)\p{Cc}|[\uFFF9-\uFFFD]/gu;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const WAVE_DASH = /[~∼∿〰]/gu;
const HYPHEN = /[‐‑‒–−]/gu;

/**
 * Text with widths, dashes and invisible characters made uniform, its case kept.
 * A lone surrogate becomes a space: kuromoji throws on one.
 */
export function foldWidth(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .normalize('NFKC')
    .replace(WAVE_DASH, '〜')
    .replace(HYPHEN, '-');
}

/** `foldWidth` and lower case: the spelling under which words are indexed and looked up. */
export function normalise(text: string): string {
  return foldWidth(foldWidth(text).toLowerCase());
}

/** A normalised text and, for each of its UTF-16 units, the index in the original it came from. */
export interface Traced {
  readonly text: string;
  /** One entry more than `text` has units: the last is the original's length. */
  readonly origins: readonly number[];
}

/** A character with the marks that NFKC may join to it (ｶﾞ → ガ, か + U+3099 → が). */
const CLUSTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gsu;

/**
 * `normalise` that remembers where everything stood, so that a hit can be marked in what a reader sees.
 * @returns undefined for the rare text whose pieces normalise differently from the whole (conjoining
 *   Hangul, for one): it cannot be traced.
 */
export function normaliseTraced(original: string): Traced | undefined {
  let text = '';
  const origins: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const piece = normalise(match[0]);
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(match.index);
  }
  origins.push(original.length);
  return text === normalise(original) ? { text, origins } : undefined;
}
