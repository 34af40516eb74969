import type { Lexicon } from '../analyzer/lexicon.ts';
import { segment } from '../analyzer/segment.ts';
import type { QueryWord } from './query-terms.ts';

const MOST_WORDS = 6;
const KANJI_TERM = /^[\p{Script=Han}々]{2,}$/u;
const KATAKANA_TERM = /^[\p{Script=Katakana}ー]{4,}$/u;
const SHORTEST_REST = 2;

/**
 * Words of the articles that a query's only word is a part of: 伊豆 of 伊豆多賀, プロレタリア of プロレタリアート. It
 * has to begin or end such a word, and to be a word within it: 京都 is none in 東京都.
 */
export function containing(words: readonly QueryWord[], lexicon: Lexicon): readonly QueryWord[] {
  const [word, ...others] = words.filter(({ use }) => use !== 'spare');
  if (word === undefined || others.length > 0 || word.choices !== undefined) return [];
  const longer = longerWords(word.terms[0] ?? '', lexicon).map((other) => [other]);
  return longer.length === 0 ? [] : [{ terms: longer[0] ?? [], use: 'beside', choices: longer }];
}

function longerWords(term: string, lexicon: Lexicon): readonly string[] {
  const rest = KANJI_TERM.test(term) ? 1 : KATAKANA_TERM.test(term) ? SHORTEST_REST : undefined;
  if (rest === undefined) return [];
  return [...lexicon.present]
    .filter((word) => word.length >= term.length + rest && (word.startsWith(term) || word.endsWith(term)))
    .filter((word) => isPart(term, word, lexicon))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
}

function isPart(term: string, word: string, { forms, longest }: Lexicon): boolean {
  const others = { get: (form: string) => (form === word ? undefined : forms.get(form)) };
  return segment(word, { forms: others, longest }).some((piece) => piece.term === term);
}
