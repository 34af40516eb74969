import type { Token } from '../../analyzer/tokenizer.ts';
import { classOf } from '../../analyzer/words.ts';

/** How often the words of the articles occur, as IPADIC knows them. */
export interface WordCounts {
  /** Forms of particles and auxiliaries. */
  readonly functions: ReadonlyMap<string, number>;
  /** Forms of words that tell little, and their dictionary forms, joined by a space. */
  readonly weak: ReadonlyMap<string, number>;
  /** Dictionary forms of verbs and adjectives. */
  readonly inflected: ReadonlyMap<string, number>;
  /** All other words. */
  readonly words: ReadonlyMap<string, number>;
  /** Of all words. */
  readonly total: number;
}

const INFLECTING: ReadonlySet<string> = new Set(['動詞', '形容詞']);
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]+$/u;

/** Latin words, numbers and symbols are counted, but not listed: they are cut by rule, without a dictionary. */
export function countWords(tokens: Iterable<Token>): WordCounts {
  const functions = new Map<string, number>();
  const weak = new Map<string, number>();
  const inflected = new Map<string, number>();
  const words = new Map<string, number>();
  let total = 0;
  for (const token of tokens) {
    total += 1;
    if (!JAPANESE.test(token.surface)) continue;
    const kind = classOf(token);
    if (kind === 'function') increase(functions, token.surface);
    else if (kind === 'weak') increase(weak, `${token.surface} ${token.base}`);
    else if (INFLECTING.has(token.pos)) increase(inflected, token.base);
    else increase(words, token.base);
  }
  return { functions, weak, inflected, words, total };
}

function increase(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
