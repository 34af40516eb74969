import { isWordCharacter } from './character-class.ts';
import { latinRuns } from './latin.ts';
import { normalise } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

/**
 * A word of a text, as the index sees it.
 * - `content`: has a subject; `term` is its dictionary form, by which all its forms are found.
 * - `latin`: a run of Latin letters or digits; `terms` are the run and its parts.
 * - `function`: particle, auxiliary, empty verb, symbol: has no term, but the decoder of queries must know it.
 */
export type Word =
  | { readonly kind: 'content'; readonly surface: string; readonly term: string; readonly inflects: boolean }
  | { readonly kind: 'latin'; readonly terms: readonly string[] }
  | { readonly kind: 'function'; readonly surface: string };

/** Parts of speech without a subject: 品詞, or 品詞,品詞細分類1 of IPADIC. */
const FUNCTION_POS: ReadonlySet<string> = new Set([
  '助詞',
  '助動詞',
  '記号',
  '接続詞',
  '連体詞',
  '感動詞',
  'フィラー',
  'その他',
  '動詞,非自立',
  '動詞,接尾',
  '形容詞,非自立',
  '名詞,非自立',
  '名詞,代名詞',
  '名詞,特殊',
  '名詞,接続詞的',
]);

const INFLECTING_POS: ReadonlySet<string> = new Set(['動詞', '形容詞']);
/** Longer ones are no words: unbroken characters that nobody types again. */
const LONGEST_TERM = 64;
const LATIN = /^[a-z0-9\-_./:@&'+#,]+$/u;

/** The words of a text, in order. */
export function wordsOf(text: string, tokenizer: Tokenizer): readonly Word[] {
  const words: Word[] = [];
  let latin = '';
  for (const token of tokenizer(normalise(text))) {
    if (LATIN.test(token.surface)) {
      latin += token.surface;
    } else {
      words.push(...latinWords(latin), toWord(token));
      latin = '';
    }
  }
  return [...words, ...latinWords(latin)];
}

/** The index terms of words, in order and with repetitions. */
export function termsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => {
    if (word.kind === 'content') return [word.term];
    return word.kind === 'latin' ? word.terms : [];
  });
}

/** Whether IPADIC's description or the list of stop words leaves a word without a subject. */
export function isFunctionWord(word: Pick<Token, 'base' | 'pos' | 'detail'>): boolean {
  return (
    FUNCTION_POS.has(word.pos) ||
    FUNCTION_POS.has(`${word.pos},${word.detail}`) ||
    STOP_WORDS.has(word.base) ||
    LONE_KANA.test(word.base) ||
    word.base.length > LONGEST_TERM ||
    ![...word.base].some(isWordCharacter)
  );
}

/** お, ご, ッ: prefixes and slips of the tokenizer. */
const LONE_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

function toWord(token: Token): Word {
  if (isFunctionWord(token)) return { kind: 'function', surface: token.surface };
  const inflects = INFLECTING_POS.has(token.pos);
  return { kind: 'content', surface: token.surface, term: token.base, inflects };
}

function latinWords(text: string): readonly Word[] {
  return latinRuns(text).map(({ whole, parts }) => ({ kind: 'latin', terms: [whole, ...parts] }));
}
