import { SHORT_YEAR, type Word, wordsOf } from '../analyzer/analyse.ts';
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
   * `spare` is what tells little beside better words, looked for when these find nothing; `unit` says something only
   * with the number before it; `missing` stands in no article; `beside` means about the same as a word of the query, and
   * stands behind them all.
   */
  readonly use: 'wanted' | 'spare' | 'unit' | 'missing' | 'beside';
  /** What may be meant instead, each as terms that stand together; then `terms` is the first of them. */
  readonly choices?: readonly (readonly string[])[];
}

/** Cuts what a reader typed into terms of the index. Never throws, whatever the text. */
export function toQueryTerms(query: string, lexicon: Lexicon): QueryTerms {
  const typed = query.trim();
  const text = withoutMachineText(normalise(typed.slice(0, LONGEST_QUERY)));
  const words = joined(
    wordsOf(text, lexicon).filter((word) => word.terms.length > 0),
    text,
  );
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

/** A word of the query, or several characters that are taken for one. */
interface AskedWord {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
  readonly kind: 'word' | 'unit' | 'characters';
}

const NUMBER = /^[0-9]/u;
const KANJI = /^[\p{Script=Han}々]$/u;
const LONGEST_UNIT = 2;

/** 本 and 日 side by side are a word that the dictionary does not know: it is found where both stand together. */
function joined(words: readonly Word[], text: string): readonly AskedWord[] {
  const asked: AskedWord[] = [];
  for (const { start, end, terms } of words) {
    const last = asked.at(-1);
    const isCharacter = KANJI.test(text.slice(start, end));
    const before = last?.end === start ? last : undefined;
    if (before !== undefined && NUMBER.test(before.terms[0] ?? '') && isUnit(terms, end - start)) {
      asked.push({ start, end, terms, kind: 'unit' });
    } else if (before?.kind === 'characters' && isCharacter) {
      asked.pop();
      asked.push({ start: before.start, end, terms: [...before.terms, ...terms], kind: 'characters' });
    } else {
      asked.push({ start, end, terms: yearTerms(terms), kind: isCharacter ? 'characters' : 'word' });
    }
  }
  return asked;
}

/** 18年 asks for 2018年 as well. */
function yearTerms(terms: readonly string[]): readonly string[] {
  const short = terms.find((term) => SHORT_YEAR.test(term));
  return short !== undefined && terms[0]?.length === 2 ? [short] : terms;
}

/** 円 of 12億円, 月 of 18か月: by itself it would find whatever has another number of them. */
function isUnit(terms: readonly string[], length: number): boolean {
  return length <= LONGEST_UNIT && !NUMBER.test(terms[0] ?? '');
}

/** One of several characters is missing: so are all of them together. */
function isMissing({ terms, kind }: AskedWord, lexicon: Lexicon): boolean {
  const isUnheld = (term: string): boolean => holds(lexicon, term) === false;
  return kind === 'characters' ? terms.some(isUnheld) : terms.every(isUnheld);
}

/** Words that tell little are looked for only where a query has nothing better. */
function wantedWords(words: readonly AskedWord[], lexicon: Lexicon): readonly QueryWord[] {
  const found = words.filter((word) => word.kind !== 'unit' && !isMissing(word, lexicon));
  const isStrong = ({ terms }: AskedWord): boolean => terms.some((term) => !term.startsWith(WEAK));
  const isRare = (word: AskedWord): boolean =>
    isStrong(word) && word.terms.some((term) => !lexicon.common.has(term));
  const isWanted = [isRare, isStrong].find((test) => found.some(test)) ?? (() => true);
  return words.map((word): QueryWord => {
    const { terms, kind } = word;
    if (isMissing(word, lexicon)) return { terms, use: 'missing' };
    if (kind === 'unit') return { terms, use: 'unit' };
    const use = isWanted(word) ? 'wanted' : 'spare';
    return kind === 'characters' && terms.length > 1 ? { terms, use, choices: [terms] } : { terms, use };
  });
}
