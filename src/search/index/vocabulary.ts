import type { DictionaryForm } from '../analyzer/dictionary-forms.ts';
import { isFunctionWord, type Word } from '../analyzer/words.ts';
import type { FunctionForms, Vocabulary, VocabularyTerm } from './vocabulary-file.ts';

/** Stands for every word that has no term. */
const NO_TERM = '';
const COST_SCALE = 10;

/**
 * The vocabulary of analysed articles, without the digest of their index.
 * @param documents the words of each article.
 * @param forms the dictionary's forms: those of the verbs and adjectives that occur, and of all function words,
 *   are added, so that a query may inflect differently from the articles.
 */
export function toVocabulary(
  documents: readonly (readonly Word[])[],
  forms: readonly DictionaryForm[],
): Omit<Vocabulary, 'index'> {
  const counts = countWords(documents);
  addDictionaryForms(counts, forms);
  const owners = ownersOfForms(counts);
  const formsOf = Map.groupBy(owners.keys(), (form) => owners.get(form) ?? NO_TERM);
  const cost = (count: number): number =>
    Math.round(-COST_SCALE * Math.log((count + 1) / (counts.total + 1)));

  const terms = [...counts.documents.keys()].sort(byCodeUnit).map((term): VocabularyTerm => {
    const own = (formsOf.get(term) ?? []).sort(byCodeUnit);
    const isItself = own.length === 0 || (own.length === 1 && own[0] === term);
    const count = counts.totals.get(term) ?? 0;
    return [term, counts.documents.get(term) ?? 0, cost(count), ...(isItself ? [] : own)];
  });
  const byCost = Map.groupBy((formsOf.get(NO_TERM) ?? []).sort(byCodeUnit), (form) =>
    cost(counts.forms.get(form)?.get(NO_TERM) ?? 0),
  );
  const functions = [...byCost]
    .sort(([a], [b]) => a - b)
    .map((entry): FunctionForms => [entry[0], ...entry[1]]);
  return { format: 1, documents: documents.length, terms, functions };
}

interface Counts {
  /** Form → term → how often the form stands for it; 0 for a form that only the dictionary has. */
  readonly forms: Map<string, Map<string, number>>;
  /** Term → how often it occurs. */
  readonly totals: Map<string, number>;
  /** Term → in how many articles. */
  readonly documents: Map<string, number>;
  readonly inflecting: Set<string>;
  total: number;
}

function countWords(documents: readonly (readonly Word[])[]): Counts {
  const counts: Counts = {
    forms: new Map(),
    totals: new Map(),
    documents: new Map(),
    inflecting: new Set(),
    total: 0,
  };
  for (const words of documents) {
    const seen = new Set<string>();
    for (const word of words) {
      counts.total += 1;
      const terms = word.kind === 'latin' ? word.terms : word.kind === 'content' ? [word.term] : [NO_TERM];
      for (const term of terms) {
        increase(counts.totals, term, 1);
        if (term !== NO_TERM) seen.add(term);
        if (word.kind !== 'latin') addForm(counts, word.surface, term, 1);
      }
      if (word.kind === 'content' && word.inflects) counts.inflecting.add(word.term);
    }
    for (const term of seen) increase(counts.documents, term, 1);
  }
  return counts;
}

function addDictionaryForms(counts: Counts, forms: readonly DictionaryForm[]): void {
  for (const form of forms) {
    if (isFunctionWord(form)) addForm(counts, form.surface, NO_TERM, 0);
    else if (counts.inflecting.has(form.base) && !SHORT_KANA.test(form.surface)) {
      addForm(counts, form.surface, form.base, 0);
    }
  }
}

/** Forms that no article has and that look like particles (いた of いたる) would break sentences apart. */
const SHORT_KANA = /^\p{Script=Hiragana}{1,2}$/u;

function addForm(counts: Counts, form: string, term: string, by: number): void {
  const terms = counts.forms.get(form) ?? new Map<string, number>();
  counts.forms.set(form, terms);
  increase(terms, term, by);
}

function increase(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

/** A form of several words (行っ: 行く, 行う) belongs to the one it stands for most often in these articles. */
function ownersOfForms(counts: Counts): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [form, terms] of counts.forms) {
    const ranked = [...terms].sort(
      ([a, inForm], [b, inOther]) =>
        inOther - inForm || (counts.totals.get(b) ?? 0) - (counts.totals.get(a) ?? 0) || byCodeUnit(a, b),
    );
    owners.set(form, ranked[0]?.[0] ?? NO_TERM);
  }
  return owners;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
