import { normalise, normaliseTraced } from '../analyzer/normalise.ts';

/** Where a word stands in a text, in UTF-16 units of the text as it is written. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Finds words in a text, width and case apart. A Latin word is not found inside a longer one, nor is a single 漢字
 * between others.
 */
export function findWords(text: string, words: readonly string[]): readonly Found[] {
  const traced = normaliseTraced(text);
  if (traced === undefined) return [];
  const { text: plain, origins } = traced;
  return words
    .flatMap((word) => occurrences(plain, normalise(word)))
    .map(({ start, end }) => {
      const from = origins[start] ?? 0;
      const last = origins[end - 1] ?? from;
      return { start: from, end: origins.slice(end).find((origin) => origin > last) ?? last + 1 };
    });
}

function occurrences(text: string, word: string): readonly Found[] {
  const found: Found[] = [];
  if (word === '') return found;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    const before = isApart(text.charAt(start - 1), word.charAt(0), word);
    const after = isApart(text.charAt(end), word.charAt(word.length - 1), word);
    if (before && after) found.push({ start, end });
  }
  return found;
}

function isApart(neighbour: string, edge: string, word: string): boolean {
  if (word.length === 1 && HAN.test(word)) return !HAN.test(neighbour);
  return !(LATIN.test(edge) && LATIN.test(neighbour));
}
