import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Splits a heading at its phrases (文節), so that lines break between them and never inside one. */
export function phrasesOf(text: string): readonly string[] {
  return parser.parse(text);
}
