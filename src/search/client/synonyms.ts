import { termsOf } from '../analyzer/analyse.ts';
import { holds, type Lexicon } from '../analyzer/lexicon.ts';
import type { QueryWord } from './query-terms.ts';

/** Phrases as terms, and what means about the same. */
interface Group {
  readonly phrase: readonly string[];
  readonly others: readonly (readonly string[])[];
}

const made = new WeakMap<Lexicon, readonly Group[]>();

/**
 * What else may be looked for: for every word and phrase of a query that has synonyms in the articles one more word, which
 * weighs less and stands beside the query.
 */
export function synonymsOf(words: readonly QueryWord[], lexicon: Lexicon): readonly QueryWord[] {
  const asked = words.map(({ terms }) => terms[0] ?? '');
  return groupsOf(lexicon)
    .filter(({ phrase }) => asked.some((_, at) => phrase.every((term, index) => asked[at + index] === term)))
    .map(({ others }) => ({ terms: others[0] ?? [], use: 'beside', choices: others }));
}

function groupsOf(lexicon: Lexicon): readonly Group[] {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const groups = lexicon.synonyms.flatMap((texts) => {
    const phrases = distinct(texts.map((text) => wholeTerms(text, lexicon)));
    return phrases.flatMap((phrase): Group[] => {
      const others = phrases.filter((other) => other !== phrase && isHeld(other, lexicon));
      return others.length === 0 ? [] : [{ phrase, others }];
    });
  });
  made.set(lexicon, groups);
  return groups;
}

/** Of an identifier only itself, without its parts. */
function wholeTerms(text: string, lexicon: Lexicon): readonly string[] {
  const terms = termsOf(text, lexicon);
  return /^[!-~]+$/u.test(text) ? terms.slice(0, 1) : terms;
}

function isHeld(terms: readonly string[], lexicon: Lexicon): boolean {
  return terms.every((term) => holds(lexicon, term) !== false);
}

function distinct(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = new Map(phrases.map((phrase) => [phrase.join(' '), phrase]));
  return [...first.values()].filter((phrase) => phrase.length > 0);
}
