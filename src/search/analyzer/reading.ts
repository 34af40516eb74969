import { toHiragana } from '#domain/typography/kana.ts';
import { isWordCharacter } from './character-class.ts';
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
  return [...reading].filter(isWordCharacter).join('');
}
