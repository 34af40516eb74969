import type { IpadicEntry } from '../../analyzer/ipadic.ts';

const SHORTEST = 3;
const WORD = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]{3,}$/u;

/**
 * Words of the language that no article has and that are one letter off a word of the articles: who types one of them
 * means it. In order, separated by spaces.
 */
export function lookalikes(own: ReadonlySet<string>, entries: readonly IpadicEntry[]): string {
  const shortened = new Set<string>();
  for (const word of own) {
    if (word.length >= SHORTEST) for (const form of withoutOneLetter(word)) shortened.add(form);
  }
  const found = new Set<string>();
  for (const { surface, base, pos, detail } of entries) {
    const isWord = pos === '名詞' && detail !== '固有名詞' && surface === base && WORD.test(surface);
    if (!isWord || own.has(surface)) continue;
    const isLonger = withoutOneLetter(surface).some((form) => own.has(form) || shortened.has(form));
    if (isLonger || shortened.has(surface)) found.add(surface);
  }
  return [...found].sort().join(' ');
}

/** The first letter stays: nobody is taken to have missed it. */
function withoutOneLetter(word: string): readonly string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
