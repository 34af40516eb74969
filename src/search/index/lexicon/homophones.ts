import { toHiragana } from '#domain/typography/kana.ts';
import type { IpadicEntry } from '../../analyzer/ipadic.ts';

const KANJI_WORD = /^[\p{Script=Han}々]{2,}$/u;
const NOUNS: ReadonlySet<string> = new Set(['一般', 'サ変接続', '形容動詞語幹', '副詞可能']);

/**
 * What an input method may offer in place of a word of the articles: nouns that are read like one of them, and their
 * readings in hiragana, in turn, separated by spaces.
 */
export function homophones(own: ReadonlySet<string>, entries: readonly IpadicEntry[]): string {
  const nouns = entries.filter(
    ({ surface, pos, detail, reading }) =>
      pos === '名詞' && NOUNS.has(detail) && reading !== '' && KANJI_WORD.test(surface),
  );
  const heard = new Set(nouns.flatMap(({ surface, reading }) => (own.has(surface) ? [reading] : [])));
  const others = nouns.filter(({ surface, reading }) => !own.has(surface) && heard.has(reading));
  const pairs = new Set(others.map(({ surface, reading }) => `${surface} ${toHiragana(reading)}`));
  return [...pairs].sort().join(' ');
}
