import { type Word, wordsOf } from '../analyzer/analyse.ts';
import { withoutMachineText } from '../analyzer/guard.ts';
import { holds, type Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import { normalise } from '../analyzer/normalise.ts';

/** More characters of a query than these are not read. */
export const LONGEST_QUERY = 200;

/** A query, cut into the words of the index. */
export interface QueryTerms {
  /** The query as far as it is read, normalised. */
  readonly text: string;
  /** Its words in order, with repetitions. */
  readonly words: readonly QueryWord[];
  /** Words of the query that stand in no article, normalised, each once. */
  readonly unknown: readonly string[];
  /** Whether the query was longer than what is read. */
  readonly truncated: boolean;
}

export interface QueryWord {
  /** As the index has it: for cve-2018-13379 itself and its parts. */
  readonly terms: readonly string[];
  /**
   * `spare` is what tells little beside better words, looked for when these find nothing; `missing` stands in no
   * article; `beside` means about the same as a word of the query, and stands behind them all.
   */
  readonly use: 'wanted' | 'spare' | 'missing' | 'beside';
  /** What may be meant instead, each as terms that stand together; then `terms` is the first of them. */
  readonly choices?: readonly (readonly string[])[];
}

/** Cuts what a reader typed into terms of the index. Never throws, whatever the text. */
export function toQueryTerms(query: string, lexicon: Lexicon): QueryTerms {
  const typed = query.trim();
  const text = withoutMachineText(normalise(typed.slice(0, LONGEST_QUERY)));
  const words = wordsOf(text, lexicon).filter((word) => word.terms.length > 0);
  const unknown = words
    .filter((word) => isMissing(word, lexicon))
    .map(({ start, end }) => text.slice(start, end));
  return {
    text,
    words: wantedWords(words, lexicon),
    unknown: [...new Set(unknown)],
    truncated: typed.length > LONGEST_QUERY,
  };
}

function isMissing(word: Word, lexicon: Lexicon): boolean {
  return word.terms.every((term) => holds(lexicon, term) === false);
}

/** Words that tell little are looked for only where a query has nothing better. */
function wantedWords(words: readonly Word[], lexicon: Lexicon): readonly QueryWord[] {
  const found = words.filter((word) => !isMissing(word, lexicon));
  const isStrong = ({ terms }: Word): boolean => terms.some((term) => !term.startsWith(WEAK));
  const isRare = (word: Word): boolean =>
    isStrong(word) && word.terms.some((term) => !lexicon.common.has(term));
  const isWanted = [isRare, isStrong].find((test) => found.some(test)) ?? (() => true);
  return words.map((word) => ({
    terms: word.terms,
    use: isMissing(word, lexicon) ? 'missing' : isWanted(word) ? 'wanted' : 'spare',
  }));
}
