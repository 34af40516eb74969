import { asHiragana } from '../analyzer/katakana.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { normalise } from '../analyzer/normalise.ts';
import { romajiToHiragana } from '../analyzer/romaji.ts';
import type { WordsFile } from '../index/words-file.ts';
import { readingPairs } from './readings.ts';
import type { Suggestion } from './search-engine.ts';

/**
 * What a reader may be typing: names and words that begin with it, or whose reading does, in kana or in Latin letters;
 * then names that contain it. Names come before words, frequent words before rare ones.
 */
export function suggestionsFor(
  prefix: string,
  limit: number,
  file: WordsFile,
  lexicon: Lexicon,
): readonly Suggestion[] {
  const asked = normalise(prefix.trim());
  if (asked === '') return [];
  const latin = asked.replaceAll(' ', '');
  const kana = asHiragana(romajiToHiragana(latin, { unfinished: true }) ?? asked);
  const begins = (text: string, reading: string): boolean =>
    normalise(text).startsWith(asked) || (kana !== '' && reading.startsWith(kana));
  const names = file.names.filter(([text, , reading]) => begins(text, reading));
  const inside = file.names.filter(([text]) => normalise(text).includes(asked));
  const words = [
    ...readingPairs(file).filter(([text, reading]) => begins(text, reading)),
    ...[...lexicon.present].filter((term) => begins(term, '')).map((term) => [term] as const),
  ].map(([text]): Suggestion => ({ text, kind: 'word' }));
  const listed = [...names, ...inside].map(([text, kind]): Suggestion => ({ text, kind }));
  const all = [...listed, ...words.filter(({ text }) => text.length > 1)];
  const first = new Map<string, Suggestion>();
  for (const suggestion of all) if (!first.has(suggestion.text)) first.set(suggestion.text, suggestion);
  return [...first.values()].slice(0, limit);
}
