/** Name of the file that stands beside Pagefind's. */
export const VOCABULARY_FILE = 'kyokun-vocabulary.json';
export const VOCABULARY_FORMAT = 1;
/** A language that Pagefind neither segments nor stems: the index holds keys (term-key.ts), not prose. */
export const INDEX_LANGUAGE = 'und';

/**
 * The words of an index: with them the browser cuts a query as the build cut the articles.
 * A word's cost is −10·ln(its share of all words): the cheapest sequence of words is the likeliest.
 */
export interface Vocabulary {
  readonly format: typeof VOCABULARY_FORMAT;
  /** Digest of the Pagefind index that these words belong to; '' for an index without articles. */
  readonly index: string;
  /** Number of articles. */
  readonly documents: number;
  /** Sorted by term. */
  readonly terms: readonly VocabularyTerm[];
  /** Forms of particles, auxiliaries and empty words, by cost. */
  readonly functions: readonly FunctionForms[];
}

/** A term, the number of articles that hold it, its cost, and its forms if others than itself. */
export type VocabularyTerm = readonly [term: string, documents: number, cost: number, ...forms: string[]];

/** A cost and the forms that have it. */
export type FunctionForms = readonly [cost: number, ...forms: string[]];

export function isVocabulary(data: unknown): data is Vocabulary {
  if (!isRecord(data)) return false;
  const { format, index, documents, terms, functions } = data;
  return (
    format === VOCABULARY_FORMAT &&
    typeof index === 'string' &&
    isAmount(documents) &&
    isListOf(terms, isTerm) &&
    isListOf(functions, isForms)
  );
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

function isListOf(data: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(isItem);
}

function isTerm(data: unknown): boolean {
  if (!Array.isArray(data)) return false;
  const [term, documents, cost, ...forms] = data;
  return typeof term === 'string' && isAmount(documents) && isAmount(cost) && isListOf(forms, isText);
}

function isForms(data: unknown): boolean {
  if (!Array.isArray(data)) return false;
  const [cost, ...forms] = data;
  return isAmount(cost) && isListOf(forms, isText);
}

function isAmount(data: unknown): boolean {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}

function isText(data: unknown): boolean {
  return typeof data === 'string';
}
