import type { EraName } from '../eras.ts';
import { WORDS, WORDS_AFTER_NUMBER } from './lexicon.ts';
import type { Word } from './word.ts';

/** A piece of the text; `at` is where it begins in the normalised text. */
export type Token = { readonly text: string; readonly at: number } & (
  | Word
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'kanji-number' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'unknown' }
);

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((text) => text.length));

/** A year has four digits; nothing in a date has more. */
const LONGEST_NUMBER = 4;

/** U+2010 to U+2012 and the minus sign are what word processors make of a hyphen. */
const HYPHENS = new Set(['-', '‐', '‑', '‒', '−']);
const MARKS = new Set(['/', '.', ':', '(', ')', '?']);
const ERA_LETTERS: ReadonlyMap<string, EraName> = new Map([
  ['R', '令和'],
  ['H', '平成'],
  ['S', '昭和'],
]);
const OLD_ERA_LETTERS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['T', ['大正', 1911]],
  ['M', ['明治', 1867]],
]);

/** Cuts normalised text into tokens: numbers, known words (longest first), marks, and runs of anything else. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(/\s+/y, text, at);
    if (space !== '') {
      at += space.length;
      continue;
    }
    const token = tokenAt(text, at, tokens.at(-1));
    const last = tokens.at(-1);
    if (token.kind === 'unknown' && last?.kind === 'unknown' && last.at + last.text.length === at) {
      tokens[tokens.length - 1] = { ...last, text: last.text + token.text };
    } else {
      tokens.push(token);
    }
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: Token | undefined): Token {
  const digits = matchAt(/[0-9]+/y, text, at);
  if (digits.length > LONGEST_NUMBER) return { kind: 'unknown', text: digits, at };
  if (digits !== '') return { kind: 'number', value: Number(digits), text: digits, at };
  const word =
    (isNumberLike(before) ? longestWord(WORDS_AFTER_NUMBER, text, at) : null) ??
    eraLetter(text, at) ??
    longestWord(WORDS, text, at) ??
    longestWord(WORDS_AFTER_NUMBER, text, at);
  if (word !== null) return word;
  const kanjiDigits = matchAt(/[〇一二三四五六七八九十]+/y, text, at);
  if (kanjiDigits !== '') return { kind: 'kanji-number', text: kanjiDigits, at };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (HYPHENS.has(character)) return { kind: 'mark', text: '-', at };
  return { kind: MARKS.has(character) ? 'mark' : 'unknown', text: character, at };
}

function isNumberLike(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'first-year' || token?.kind === 'kanji-number';
}

function longestWord(words: ReadonlyMap<string, Word>, text: string, at: number): Token | null {
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const candidate = text.slice(at, at + length);
    const word = words.get(candidate);
    if (word !== undefined && candidate.length === length) return { ...word, text: candidate, at };
  }
  return null;
}

/** R3, H26 and the like: a letter is an era only where a number or 元 follows. */
function eraLetter(text: string, at: number): Token | null {
  const letter = text.charAt(at);
  if (!/[0-9元]/.test(text.charAt(at + 1))) return null;
  const era = ERA_LETTERS.get(letter);
  if (era !== undefined) return { kind: 'era', era, text: letter, at };
  const old = OLD_ERA_LETTERS.get(letter);
  return old === undefined ? null : { kind: 'old-era', era: old[0], yearZero: old[1], text: letter, at };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
