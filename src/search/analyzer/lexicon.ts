import { widenKana, withoutFinalVowel } from './katakana.ts';
import { GENERAL_COST, type LexiconFile, WEAK } from './lexicon-file.ts';

/** The site's dictionary, ready for look-up. */
export interface Lexicon {
  /** Form, its kana widened → its term ('' for a word without one) and its cost. */
  readonly forms: ReadonlyMap<string, LexiconEntry>;
  /** First two characters → length of the longest form that begins with them. */
  readonly longest: ReadonlyMap<string, number>;
  /** The terms of the index, but for weak and Latin ones. */
  readonly present: ReadonlySet<string>;
  /** Terms that tell little. */
  readonly common: ReadonlySet<string>;
  /** Words and phrases that mean about the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Number of articles in the index. */
  readonly size: number;
  /** How many files hold what a result shows of an article, on average. */
  readonly excerptsPerArticle: number;
}

export interface LexiconEntry {
  readonly term: string;
  readonly cost: number;
}

/** A spelling that no article has is dearer than one that some have. */
const RESPELLED = 10;

/** The dictionary of a file. What two words share belongs to the one that is listed first. */
export function toLexicon(file: LexiconFile): Lexicon {
  const aliases = pairs(file.aliases);
  const forms = new Map<string, LexiconEntry>();
  const add = (form: string, term: string, cost: number): void => {
    const key = widenKana(form);
    if (!forms.has(key)) forms.set(key, { term, cost });
  };
  for (const [cost, words] of file.functions) for (const word of split(words)) add(word, '', cost);
  for (const [cost, term, words] of file.weak) for (const word of split(words)) add(word, term, cost);
  for (const [cost, words] of file.words)
    for (const word of split(words)) add(word, toTerm(aliases.get(word) ?? word), cost);
  for (const [cost, paradigm, words] of file.inflected) {
    const [cut, endings] = file.paradigms[paradigm] ?? [0, ''];
    for (const word of split(words)) {
      const term = toTerm(aliases.get(word) ?? word);
      for (const ending of endings.split(' ')) {
        add(word.slice(0, word.length - cut) + ending, term, cost);
      }
    }
  }
  const present = new Set(split(file.strays));
  for (const { term, cost } of forms.values()) {
    if (cost < GENERAL_COST && term !== '' && !term.startsWith(WEAK)) present.add(term);
  }
  for (const term of split(file.absent)) present.delete(term);
  for (const [form, { term, cost }] of [...forms]) {
    const short = withoutFinalVowel(form);
    if (short !== form) add(short, term, cost + RESPELLED);
    else if (withoutFinalVowel(`${form}ー`) === form) add(`${form}ー`, term, cost + RESPELLED);
  }
  return {
    forms,
    longest: longestForms(forms.keys()),
    present,
    common: new Set(split(file.common)),
    synonyms: file.synonyms,
    size: file.documents,
    excerptsPerArticle: file.excerpts / Math.max(1, file.documents),
  };
}

/** First two characters → length of the longest form that begins with them: how far a text has to be looked at. */
export function longestForms(forms: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of forms) {
    const first = form.slice(0, 2);
    if (form.length > (longest.get(first) ?? 0)) longest.set(first, form.length);
  }
  return longest;
}

/** The term of a word of the dictionary or of an unknown one: spellings of katakana that mean the same share it. */
export function toTerm(word: string): string {
  return withoutFinalVowel(widenKana(word));
}

function split(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function pairs(words: string): ReadonlyMap<string, string> {
  const list = split(words);
  return new Map(
    list.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, list[at + 1] ?? word]] : [])),
  );
}

const BY_RULE = /^[a-z0-9]/u;

/** Whether the index holds a term; undefined for weak and Latin ones, of which only the index itself can tell. */
export function holds(lexicon: Pick<Lexicon, 'present'>, term: string): boolean | undefined {
  return term.startsWith(WEAK) || BY_RULE.test(term) ? undefined : lexicon.present.has(term);
}
