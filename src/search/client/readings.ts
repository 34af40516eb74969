import { termsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import type { WordsFile } from '../index/words-file.ts';

/** Reading in hiragana → what is read so, each as terms of the index; authored readings first. */
export type Readings = ReadonlyMap<string, readonly (readonly string[])[]>;

const MOST_WORDS = 5;
const LONGEST_READING = 40;
/** A word costs the same whatever its length, a short one more: the fewest and longest words are meant. */
const WORD = 2;
const SHORT_WORD = 3;
const SHORT = 2;
/** Particles between words that are read. */
const PARTICLES: ReadonlySet<string> = new Set([
  'の',
  'を',
  'に',
  'が',
  'は',
  'へ',
  'と',
  'で',
  'も',
  'や',
  'から',
  'まで',
]);
const PARTICLE = 1;

const made = new WeakMap<WordsFile, Readings>();

export function toReadings(file: WordsFile, lexicon: Lexicon): Readings {
  const known = made.get(file);
  if (known !== undefined) return known;
  const readings = new Map<string, (readonly string[])[]>();
  const add = (reading: string, text: string): void => {
    const terms = termsOf(text, lexicon);
    const own = readings.get(reading) ?? [];
    const isNew =
      terms.length > 0 && own.length < MOST_WORDS && !own.some((other) => other.join() === terms.join());
    if (isNew && reading.length > 1) readings.set(reading, [...own, terms]);
  };
  for (const [text, , reading] of file.names) add(reading, text);
  for (const [text, reading] of readingPairs(file)) add(reading, text);
  made.set(file, readings);
  return readings;
}

/** The words of the articles and their readings. */
export function readingPairs(file: WordsFile): readonly (readonly [text: string, reading: string])[] {
  const list = file.readings === '' ? [] : file.readings.split(' ');
  return list.flatMap((text, at): [string, string][] => (at % 2 === 0 ? [[text, list[at + 1] ?? '']] : []));
}

/**
 * Cuts a text in hiragana into words that are read so, the fewest and longest possible.
 * A word of one character is meant only where it is all.
 * @returns for each word what may be meant; undefined when the readings do not make up the text.
 */
export function readAs(
  kana: string,
  readings: Readings,
): readonly (readonly (readonly string[])[])[] | undefined {
  const best: ({ cost: number; start: number; words: readonly (readonly string[])[] } | undefined)[] = [];
  for (let start = 0; start < kana.length; start += 1) {
    const before = start === 0 ? 0 : best[start]?.cost;
    if (before === undefined) continue;
    for (let end = start + 1; end <= Math.min(kana.length, start + LONGEST_READING); end += 1) {
      const piece = kana.slice(start, end);
      const isAll = piece.length === kana.length;
      const words = (readings.get(piece) ?? []).filter((terms) => isAll || terms.join('').length > 1);
      const isParticle = words.length === 0 && start > 0 && PARTICLES.has(piece);
      if (words.length === 0 && !isParticle) continue;
      const cost = before + (isParticle ? PARTICLE : piece.length <= SHORT ? SHORT_WORD : WORD);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, start, words };
    }
  }
  const found: (readonly (readonly string[])[])[] = [];
  for (let at = kana.length; at > 0; ) {
    const step = best[at];
    if (step === undefined) return undefined;
    if (step.words.length > 0) found.push(step.words);
    at = step.start;
  }
  return found.reverse();
}
