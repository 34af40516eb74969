import type { Vocabulary } from '../index/vocabulary-file.ts';

/** What the decoder needs of a vocabulary, ready for look-up. */
export interface Lexicon {
  /** Form → its term ('' for a word without one) and its cost. */
  readonly forms: ReadonlyMap<string, LexiconEntry>;
  /** Term → number of articles that hold it. */
  readonly documents: ReadonlyMap<string, number>;
  /** Length of the longest form. */
  readonly longest: number;
  /** Number of articles in the index. */
  readonly size: number;
}

export interface LexiconEntry {
  readonly term: string;
  readonly cost: number;
}

export function toLexicon(vocabulary: Vocabulary): Lexicon {
  const forms = new Map<string, LexiconEntry>();
  const documents = new Map<string, number>();
  for (const [cost, ...own] of vocabulary.functions) {
    for (const form of own) forms.set(form, { term: '', cost });
  }
  for (const [term, inDocuments, cost, ...own] of vocabulary.terms) {
    documents.set(term, inDocuments);
    for (const form of own.length === 0 ? [term] : own) forms.set(form, { term, cost });
  }
  const longest = [...forms.keys()].reduce((length, form) => Math.max(length, form.length), 0);
  return { forms, documents, longest, size: vocabulary.documents };
}
