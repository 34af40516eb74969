import { toHiragana } from '#domain/typography/kana.ts';
import type { IpadicEntry } from '../../analyzer/ipadic.ts';
import { normalise } from '../../analyzer/normalise.ts';

/** A run of letters without a break, and hiragana in the brackets behind it; several readings are separated by 、. */
const IN_BRACKETS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ]+)[「『」』]?\(([ぁ-ゖァ-ヺー]+(?:[、,・ ][ぁ-ゖァ-ヺー]+)*)[),、:;]/gu;
const KANJI = /\p{Script=Han}/u;
const LONGEST_PER_KANJI = 4;

/**
 * Readings that a text gives in brackets behind a word: 梅雨（つゆ、ばいう）. How far the word reaches to the left is not
 * written; and what stands in brackets is often something else. So a reading counts only for a word that can be read
 * so: it begins as the word's first kanji is read in some word of the dictionary, ends as its last one, and
 * what is written in kana stands in it literally. Of several such words the longest is meant.
 */
export function bracketReadings(
  texts: readonly string[],
  entries: readonly IpadicEntry[],
): readonly (readonly [word: string, reading: string])[] {
  const sounds = toSounds(entries);
  return texts.flatMap((text) =>
    [...normalise(text).matchAll(IN_BRACKETS)].flatMap(([, before = '', inside = '']) =>
      inside.split(/[、,・ ]/u).flatMap((kana): [string, string][] => {
        const reading = toHiragana(kana);
        const words = Array.from(before, (_, start) => before.slice(start));
        const word = words.find((candidate) => isPlausible(candidate, reading, sounds));
        return word === undefined ? [] : [[word, reading]];
      }),
    ),
  );
}

interface Sounds {
  /** Kanji → kana that a word beginning with it begins with. */
  readonly first: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kanji → kana that a word ending in it ends in. */
  readonly last: ReadonlyMap<string, ReadonlySet<string>>;
}

function toSounds(entries: readonly IpadicEntry[]): Sounds {
  const first = new Map<string, Set<string>>();
  const last = new Map<string, Set<string>>();
  for (const { surface, reading } of entries) {
    if (reading === '') continue;
    const heard = toHiragana(reading);
    addTo(first, surface.charAt(0), heard.charAt(0));
    addTo(last, surface.charAt(surface.length - 1), heard.charAt(heard.length - 1));
  }
  return { first, last };
}

function isPlausible(word: string, reading: string, { first, last }: Sounds): boolean {
  const runs = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  if (!KANJI.test(word.charAt(0)) || word.length > reading.length + 1) return false;
  const pattern = runs
    .map((run) =>
      KANJI.test(run) ? `.{${Math.ceil(run.length / 2)},${run.length * LONGEST_PER_KANJI}}` : toHiragana(run),
    )
    .join('');
  if (!new RegExp(`^${pattern}$`, 'u').test(reading)) return false;
  const end = word.charAt(word.length - 1);
  const endsAlike = !KANJI.test(end) || last.get(end)?.has(reading.charAt(reading.length - 1)) === true;
  return first.get(word.charAt(0))?.has(reading.charAt(0)) === true && endsAlike;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}
