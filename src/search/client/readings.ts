import { termsOf } from '../analyzer/analyse.ts';
import { asHiragana } from '../analyzer/katakana.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { AS_WRITTEN, type WordsFile } from '../index/words-file.ts';

/** Reading in hiragana → what is read so, each as terms of the index; authored readings first. */
export interface Readings {
  readonly exact: Table;
  /** By readings without their long vowels. */
  readonly short: Table;
}

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
  const exact = new Map<string, (readonly string[])[]>();
  const short = new Map<string, (readonly string[])[]>();
  const add = (reading: string, text: string): void => {
    const terms = termsOf(text, lexicon);
    addTo(exact, reading, terms);
    addTo(short, withoutLongVowels(reading), terms);
  };
  for (const [text, , reading] of file.names) add(reading, text);
  for (const [text, reading] of readingPairs(file)) add(reading, text);
  const readings = { exact, short };
  made.set(file, readings);
  return readings;
}

function addTo(table: Map<string, (readonly string[])[]>, reading: string, terms: readonly string[]): void {
  const own = table.get(reading) ?? [];
  const isNew =
    terms.length > 0 && own.length < MOST_WORDS && !own.some((other) => other.join() === terms.join());
  if (isNew) table.set(reading, [...own, terms]);
}

/** The words of the articles and their readings. */
export function readingPairs(file: WordsFile): readonly (readonly [text: string, reading: string])[] {
  const list = file.readings === '' ? [] : file.readings.split(' ');
  return list.flatMap((text, at): [string, string][] => {
    const reading = list[at + 1] ?? '';
    return at % 2 === 0 ? [[text, reading === AS_WRITTEN ? asHiragana(text) : reading]] : [];
  });
}

/** A word that is read so, and what may be meant by it, each as terms that stand together. */
export interface Heard {
  readonly reading: string;
  readonly meant: readonly (readonly string[])[];
}

/**
 * Cuts a text in hiragana into words that are read so, the fewest and longest possible; where that fails, without regard
 * to long vowels, which many leave out in Latin letters. A word of one character is meant only where it is all, or as the
 * last one: 市 of ふえふきし.
 * @returns undefined when the readings do not make up the text.
 */
export function readAs(kana: string, readings: Readings): readonly Heard[] | undefined {
  return cutByReadings(kana, readings.exact) ?? cutByReadings(withoutLongVowels(kana), readings.short);
}

/** しょうけん → しょけん, こーひー → こひ. */
function withoutLongVowels(kana: string): string {
  return kana.replace(
    /(?<=[おこそとのほもよろごぞどぼぽょをうくすつぬふむゆるぐずづぶぷゅ])う|(?<=お)お|ー/gu,
    '',
  );
}

type Table = ReadonlyMap<string, readonly (readonly string[])[]>;

function cutByReadings(kana: string, readings: Table): readonly Heard[] | undefined {
  const best: ({ cost: number; start: number; words: readonly (readonly string[])[] } | undefined)[] = [];
  for (let start = 0; start < kana.length; start += 1) {
    const before = start === 0 ? 0 : best[start]?.cost;
    if (before === undefined) continue;
    for (let end = start + 1; end <= Math.min(kana.length, start + LONGEST_READING); end += 1) {
      const piece = kana.slice(start, end);
      const isLast = end === kana.length;
      const words = (readings.get(piece) ?? []).filter((terms) => isLast || terms.join('').length > 1);
      const isParticle = start > 0 && PARTICLES.has(piece);
      if (words.length === 0 && !isParticle) continue;
      const cost = before + (isParticle ? PARTICLE : piece.length <= SHORT ? SHORT_WORD : WORD);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, start, words };
    }
  }
  const found: Heard[] = [];
  for (let at = kana.length; at > 0; ) {
    const step = best[at];
    if (step === undefined) return undefined;
    const isParticle = step.start > 0 && PARTICLES.has(kana.slice(step.start, at));
    if (step.words.length > 0 && !isParticle)
      found.push({ reading: kana.slice(step.start, at), meant: step.words });
    at = step.start;
  }
  return found.reverse();
}
