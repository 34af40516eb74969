import { isWordCharacter } from '../analyzer/character-class.ts';
import { withoutMachineText } from '../analyzer/guard.ts';
import { type LatinRun, latinRuns } from '../analyzer/latin.ts';
import { normalise } from '../analyzer/normalise.ts';
import type { Lexicon } from './lexicon.ts';
import { segment } from './segment.ts';

/** More characters of a query than these are not read. */
export const LONGEST_QUERY = 200;

/** A query, cut into the words of the index. */
export interface DecodedQuery {
  /** Terms of the index in the order of the query, each once. */
  readonly terms: readonly string[];
  /** Words of the query that stand in no article, normalised, each once. */
  readonly unknown: readonly string[];
  /** Whether the query was longer than what is read. */
  readonly truncated: boolean;
}

/** Cuts what a reader typed into terms of the index. Never throws, whatever the text. */
export function decode(query: string, lexicon: Lexicon): DecodedQuery {
  const typed = query.trim();
  const text = withoutMachineText(normalise(typed.slice(0, LONGEST_QUERY)));
  const terms = new Set<string>();
  const unknown = new Set<string>();
  for (const word of decodeWords(text, lexicon)) {
    // An identifier is looked for as a whole; one that no article has, by its parts.
    for (const term of word.whole ? word.terms.slice(0, 1) : word.terms) terms.add(term);
    if (!word.known) unknown.add(text.slice(word.start, word.end));
  }
  return { terms: [...terms], unknown: [...unknown], truncated: typed.length > LONGEST_QUERY };
}

/** A word of a normalised text. */
export interface DecodedWord {
  readonly start: number;
  readonly end: number;
  /** The terms of the index that it holds: for cve-2018-13379 first itself, if it is one, then its parts. */
  readonly terms: readonly string[];
  /** Whether the first of its terms is the word as a whole. */
  readonly whole: boolean;
  /** False for a word that the vocabulary does not have. */
  readonly known: boolean;
}

/** Cuts a normalised text: Latin runs by their rule, the rest by the vocabulary. */
export function decodeWords(text: string, lexicon: Lexicon): readonly DecodedWord[] {
  const words: DecodedWord[] = [];
  let at = 0;
  for (const run of latinRuns(text)) {
    words.push(...decodeStretches(text.slice(at, run.start), at, lexicon), latinWord(run, lexicon));
    at = run.end;
  }
  return [...words, ...decodeStretches(text.slice(at), at, lexicon)];
}

function latinWord({ start, end, whole, parts }: LatinRun, lexicon: Lexicon): DecodedWord {
  const terms = [whole, ...parts].filter((term) => lexicon.documents.has(term));
  return { start, end, terms, whole: terms[0] === whole, known: terms.length > 0 };
}

/** Letters of the BMP together, other letters one by one, as the articles were cut; all else separates. */
const STRETCH = /(?:(?![\u{10000}-\u{10FFFF}])[\p{L}\p{N}\p{M}])+|[\u{10000}-\u{10FFFF}]/gu;

function decodeStretches(text: string, offset: number, lexicon: Lexicon): readonly DecodedWord[] {
  return [...text.matchAll(STRETCH)].flatMap((match) => {
    const [stretch] = match;
    if (![...stretch].some(isWordCharacter)) return [];
    const pieces = isBeyondBmp(stretch) ? [lookUp(stretch, lexicon)] : segment(stretch, lexicon);
    return pieces.map(({ start, end, term }) => ({
      start: offset + match.index + start,
      end: offset + match.index + end,
      terms: term === undefined || term === '' ? [] : [term],
      whole: true,
      known: term !== undefined,
    }));
  });
}

function isBeyondBmp(stretch: string): boolean {
  return (stretch.codePointAt(0) ?? 0) > 0xffff;
}

function lookUp(character: string, lexicon: Lexicon) {
  return { start: 0, end: character.length, term: lexicon.documents.has(character) ? character : undefined };
}
