import { isWordCharacter } from './character-class.ts';
import { QUESTION_WORDS, STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokenizer.ts';

/**
 * What a word is good for in a search.
 * - `content`: has a subject.
 * - `weak`: stands in every text and tells little (する, こと): looked for only when a query has nothing else.
 * - `function`: particle, auxiliary, symbol: never looked for, but the decoder must know it.
 */
export type WordClass = 'content' | 'weak' | 'function';

/** Parts of speech without a subject: 品詞, or 品詞,品詞細分類1 of IPADIC. */
const FUNCTION_POS: ReadonlySet<string> = new Set([
  '助詞',
  '助動詞',
  '記号',
  'フィラー',
  'その他',
  '動詞,接尾',
]);
const WEAK_POS: ReadonlySet<string> = new Set([
  '接続詞',
  '連体詞',
  '感動詞',
  '動詞,非自立',
  '形容詞,非自立',
  '名詞,非自立',
  '名詞,代名詞',
  '名詞,特殊',
  '名詞,接続詞的',
]);

/** Longer ones are no words: unbroken characters that nobody types again. */
const LONGEST_TERM = 64;
/** お, ご, ッ: prefixes and slips of the tokenizer. */
const LONE_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

/** The class of a word by IPADIC's description and the list of stop words. */
export function classOf({ base, pos, detail }: Pick<Token, 'base' | 'pos' | 'detail'>): WordClass {
  const names = [pos, `${pos},${detail}`];
  if (
    names.some((name) => FUNCTION_POS.has(name)) ||
    LONE_KANA.test(base) ||
    QUESTION_WORDS.has(base) ||
    base.length > LONGEST_TERM ||
    ![...base].some(isWordCharacter)
  ) {
    return 'function';
  }
  return names.some((name) => WEAK_POS.has(name)) || STOP_WORDS.has(base) ? 'weak' : 'content';
}
