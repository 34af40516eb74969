import type { DateContext, FuzzyDate } from '../date-types.ts';
import { cursorOver } from './cursor.ts';
import { parseText } from './parse-text.ts';
import { refuseEmpty, refuseTooLong } from './refuse-text.ts';
import { resolveText } from './resolve-text.ts';
import { tokenize } from './tokenizer.ts';

/** Longer texts are sentences, not dates. The longest phrases of the grammar have about 45 characters. */
const LONGEST = 80;

/**
 * Reads a date written in Japanese, with full-width and half-width characters alike (NFKC).
 * Throws DateRefusal where it cannot be one.
 */
export function readJapaneseDate(wording: string, context: DateContext): FuzzyDate {
  if (wording === '') refuseEmpty();
  if (wording.length > LONGEST) refuseTooLong(wording.length);
  const text = wording.normalize('NFKC');
  return resolveText(parseText(cursorOver(text, tokenize(text))), wording, context);
}
