import { asHiragana } from '../analyzer/katakana.ts';
import { toTerm } from '../analyzer/lexicon.ts';
import { normalise } from '../analyzer/normalise.ts';
import { romajiBeginnings } from '../analyzer/romaji.ts';
import type { WordsFile } from '../index/words-file.ts';
import { readingPairs } from './readings.ts';
import type { Suggestion } from './search-engine.ts';

/** Verbs are hardly searched for as they stand in a dictionary. */
const VERB = /\p{Script=Han}\p{Script=Hiragana}*[うくぐすつぬぶむる]$/u;
/** Inside a name fewer kana are found by chance. */
const SHORTEST_INSIDE = 3;

/**
 * What a reader may be typing: names and words that begin with it, or whose reading does, in kana or in Latin letters;
 * then names that contain it. Names come before words, frequent words before rare ones.
 */
export function suggestionsFor(prefix: string, limit: number, file: WordsFile): readonly Suggestion[] {
  const asked = normalise(prefix.trim());
  if (asked === '') return [];
  const latin = asked.replaceAll(' ', '');
  const sounds = /^[a-z]/u.test(latin) ? romajiBeginnings(latin) : [asHiragana(asked)];
  const begins = (text: string, reading: string): boolean =>
    normalise(text).startsWith(asked) || sounds.some((sound) => reading.startsWith(sound));
  const contains = (text: string, reading: string): boolean =>
    normalise(text).includes(asked) ||
    sounds.some((sound) => sound.length >= SHORTEST_INSIDE && reading.includes(sound));
  const names = [
    ...file.names.filter(([text, , reading]) => begins(text, reading)),
    ...file.names.filter(([text, , reading]) => contains(text, reading)),
  ].map(([text, kind]): Suggestion => ({ text, kind }));
  const words = readingPairs(file)
    .filter(([text, reading]) => text.length > 1 && !VERB.test(text) && begins(text, reading))
    .map(([text]): Suggestion => ({ text, kind: 'word' }));
  const first = new Map<string, Suggestion>();
  for (const suggestion of [...names, ...words]) {
    const key = toTerm(suggestion.text);
    if (!first.has(key)) first.set(key, suggestion);
  }
  return [...first.values()].slice(0, limit);
}
