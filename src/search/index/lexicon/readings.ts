import { toHiragana } from '#domain/typography/kana.ts';
import type { IpadicEntry } from '../../analyzer/ipadic.ts';
import { AS_WRITTEN } from '../words-file.ts';
import { bracketReadings } from './bracket-readings.ts';
import type { WordCounts } from './count-words.ts';

const KANJI = /\p{Script=Han}/u;
const KATAKANA = /^[\p{Script=Katakana}ー]{3,}$/u;
const KANA = /^[ぁ-ゖー]+$/u;

/**
 * Words and how they are read in hiragana, in turn, separated by spaces; the most frequent word first. A word with
 * several readings stands several times. Katakana read as they are written.
 * @param own words of the articles.
 */
export function readings(
  own: ReadonlySet<string>,
  counts: WordCounts,
  entries: readonly IpadicEntry[],
  texts: readonly string[],
): string {
  const found = new Map<string, Set<string>>();
  for (const { surface, base, reading } of entries) {
    if (surface !== base || !own.has(surface) || !KANJI.test(surface)) continue;
    addTo(found, surface, toHiragana(reading));
  }
  for (const word of own) if (KATAKANA.test(word)) addTo(found, word, toHiragana(word));
  for (const [word, reading] of bracketReadings(texts, entries)) addTo(found, word, reading);
  const count = (word: string): number => counts.words.get(word) ?? counts.inflected.get(word) ?? 0;
  return [...found]
    .sort(([a], [b]) => count(b) - count(a) || (a < b ? -1 : 1))
    .flatMap(([word, all]) =>
      [...all].sort().flatMap((reading) => [word, reading === toHiragana(word) ? AS_WRITTEN : reading]),
    )
    .join(' ');
}

function addTo(map: Map<string, Set<string>>, word: string, reading: string): void {
  // 期 is read き at the end of other words.
  if (!KANA.test(reading) || (reading.length === 1 && word.length > 1)) return;
  const values = map.get(word) ?? new Set();
  map.set(word, values.add(reading));
}
