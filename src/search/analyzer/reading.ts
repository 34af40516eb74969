import { characterClass } from './character-class.ts';
import { foldWidth } from './normalise.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

/**
 * How a short text is read, in hiragana: 不正アクセス → ふせいあくせす. Latin letters and digits stay as they
 * are, likewise kanji that the dictionary cannot read; symbols and spaces are dropped.
 */
export function readingOf(text: string, tokenizer: Tokenizer): string {
  return tokenizer(foldWidth(text)).map(tokenReading).join('');
}

function tokenReading(token: Token): string {
  const reading = toHiragana(token.reading ?? token.surface);
  return [...reading].filter((character) => characterClass(character) !== 'other').join('');
}

/** Katakana to hiragana (ア → あ, ヴ → ゔ, ヷ stays); everything else unchanged. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A row of the fifty sounds, or where what does not begin with kana is listed. */
export type KanaRow = 'あ' | 'か' | 'さ' | 'た' | 'な' | 'は' | 'ま' | 'や' | 'ら' | 'わ' | 'A–Z' | '他';

const ROWS: readonly (readonly [KanaRow, RegExp])[] = [
  ['あ', /^[ぁ-おゔ]/u],
  ['か', /^[か-ごゕゖ]/u],
  ['さ', /^[さ-ぞ]/u],
  ['た', /^[た-ど]/u],
  ['な', /^[な-の]/u],
  ['は', /^[は-ぽ]/u],
  ['ま', /^[ま-も]/u],
  ['や', /^[ゃ-よ]/u],
  ['ら', /^[ら-ろ]/u],
  ['わ', /^[ゎ-んヷ-ヺ]/u],
  ['A–Z', /^[A-Z]/iu],
];

/** Every row in the order in which an index lists them. */
export const KANA_ROWS: readonly KanaRow[] = [...ROWS.map(([row]) => row), '他'];

/** The row under which a reading (`readingOf`) is listed. */
export function kanaRow(reading: string): KanaRow {
  const folded = toHiragana(foldWidth(reading));
  return ROWS.find(([, pattern]) => pattern.test(folded))?.[0] ?? '他';
}
