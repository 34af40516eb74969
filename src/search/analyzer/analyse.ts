import { isWordCharacter } from './character-class.ts';
import { type DatePart, dateParts } from './dates.ts';
import { withoutMachineText } from './guard.ts';
import { sameCounters, widenKana } from './katakana.ts';
import { type LatinRun, latinRuns } from './latin.ts';
import { type Lexicon, toTerm } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { quantities, roundTerm } from './quantity.ts';
import { segment } from './segment.ts';

/** A word of a normalised text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The terms of the index that it stands for: cve-2018-13379 for itself and its parts; a particle for none. */
  readonly terms: readonly string[];
  /** False for a word that the dictionary does not have. Numbers and Latin words need none. */
  readonly known: boolean;
}

/** The terms of a text as they stand in it, repeated: what the index holds of an article. */
export function termsOf(text: string, lexicon: Lexicon): readonly string[] {
  return wordsOf(withoutMachineText(normalise(text)), lexicon).flatMap((word) => word.terms);
}

/**
 * Cuts a normalised text, linearly in its length: amounts, dates and Latin runs by their rules, the rest by the
 * dictionary.
 */
export function wordsOf(normalised: string, lexicon: Lexicon): readonly Word[] {
  const text = sameCounters(normalised);
  const words: Word[] = [];
  let at = 0;
  for (const { start, end, term } of numbersOf(text)) {
    if (start < at) continue;
    const terms = [term, roundTerm(term) ?? []].flat();
    words.push(...wordsBetween(text, at, start, lexicon), { start, end, terms, known: true });
    at = end;
  }
  const all = [...words, ...wordsBetween(text, at, text.length, lexicon)];
  return all.map((word, at) => withShortYear(word, all[at + 1]));
}

function numbersOf(text: string): readonly DatePart[] {
  const amounts = quantities(text).map(({ start, end, digits }) => ({ start, end, term: digits }));
  return [...amounts, ...dateParts(text)].sort((a, b) => a.start - b.start);
}

/** A year also goes by its last two digits: 18年 is how the news write 2018年. */
function withShortYear(word: Word, next: Word | undefined): Word {
  const [number = ''] = word.terms;
  if (next?.start !== word.end || next.terms[0] !== '年' || !YEAR.test(number)) return word;
  return { ...word, terms: [...word.terms, `${number.slice(-2)}年`] };
}

const YEAR = /^(?:[12][0-9]{3}|[0-9]{2})$/u;
/** The term of a year by its last two digits. */
export const SHORT_YEAR = /^[0-9]{2}年$/u;

function wordsBetween(text: string, from: number, to: number, lexicon: Lexicon): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  for (const run of latinRuns(text.slice(from, to))) {
    const start = from + run.start;
    words.push(...wordsOfStretches(text.slice(at, start), at, lexicon), latinWord(run, from));
    at = from + run.end;
  }
  return [...words, ...wordsOfStretches(text.slice(at, to), at, lexicon)];
}

function latinWord({ start, end, whole, parts }: LatinRun, offset: number): Word {
  return { start: offset + start, end: offset + end, terms: [whole, ...parts], known: true };
}

/** Letters of the BMP together, other letters one by one; all else separates. */
const STRETCH = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{N}\p{M}])+|[\u{10000}-\u{10FFFF}]/gu;
/** お, ご, ッ: prefixes and slips. */
const LONE_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

function wordsOfStretches(text: string, offset: number, lexicon: Lexicon): readonly Word[] {
  return [...text.matchAll(STRETCH)].flatMap((match) => {
    const [stretch] = match;
    if (![...stretch].some(isWordCharacter)) return [];
    return segment(widenKana(stretch), lexicon).map(({ start, end, term }): Word => {
      const surface = stretch.slice(start, end);
      const own = term ?? (LONE_KANA.test(surface) ? '' : toTerm(surface));
      return {
        start: offset + match.index + start,
        end: offset + match.index + end,
        terms: own === '' ? [] : [own],
        known: term !== undefined,
      };
    });
  });
}
