/** Name of the file that stands beside Pagefind's: JSON, compressed by gzip. */
export const LEXICON_FILE = 'kyokun-lexicon.gz';
export const LEXICON_FORMAT = 3;
/** A language that Pagefind neither segments nor stems: the index holds keys (term-key.ts), not prose. */
export const INDEX_LANGUAGE = 'und';

/** What general words cost, which no article needs to have; all of the articles' own words cost less. */
export const GENERAL_COST = 120;
/** Begins the term of a word that tells little. */
export const WEAK = '=';

/**
 * The site's own dictionary: with it the build cuts the articles and the browser cuts queries and excerpts.
 * A word's cost is −10·ln(its share of all words), rounded to fives: the cheapest sequence of words is the likeliest.
 * Words stand in one string, separated by spaces, so that the file stays small.
 */
export interface LexiconFile {
  readonly format: typeof LEXICON_FORMAT;
  /** Digest of the Pagefind index that these words belong to; '' for an index without articles. */
  readonly index: string;
  /** Number of articles. */
  readonly documents: number;
  /** Number of files that hold what results show of them: about so many are loaded for each. */
  readonly excerpts: number;
  /** Words that do not inflect. */
  readonly words: readonly (readonly [cost: number, words: string])[];
  /** Dictionary forms of verbs and adjectives, and the number of the paradigm that they inflect by. */
  readonly inflected: readonly (readonly [cost: number, paradigm: number, words: string])[];
  /** How many characters of a dictionary form are replaced, and by which endings. */
  readonly paradigms: readonly (readonly [cut: number, endings: string])[];
  /** Words that tell little, in all their forms; their terms begin with `WEAK`. */
  readonly weak: readonly (readonly [cost: number, term: string, words: string])[];
  /** Particles and auxiliaries in all their forms. */
  readonly functions: readonly (readonly [cost: number, words: string])[];
  /** Pairs of a word and the term that it stands for: 持ち出し 持ち出す 漏えい 漏洩. */
  readonly aliases: string;
  /** Words and phrases that mean about the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Terms of the dictionary's own words that no article has, cut as they are. */
  readonly absent: string;
  /** Terms of the index that are none of the dictionary's own words; Latin ones are not listed. */
  readonly strays: string;
  /** Terms that stand in so many articles that they tell little, on a large site. */
  readonly common: string;
}

export function isLexiconFile(data: unknown): data is LexiconFile {
  if (typeof data !== 'object' || data === null) return false;
  const file: Readonly<Record<string, unknown>> = { ...data };
  return (
    file['format'] === LEXICON_FORMAT &&
    typeof file['index'] === 'string' &&
    isAmount(file['documents']) &&
    isAmount(file['excerpts']) &&
    isListOf(file['words'], [isAmount, isText]) &&
    isListOf(file['inflected'], [isAmount, isAmount, isText]) &&
    isListOf(file['paradigms'], [isAmount, isText]) &&
    isListOf(file['weak'], [isAmount, isText, isText]) &&
    isListOf(file['functions'], [isAmount, isText]) &&
    Array.isArray(file['synonyms']) &&
    file['synonyms'].every((group) => Array.isArray(group) && group.every(isText)) &&
    ['aliases', 'absent', 'strays', 'common'].every((name) => isText(file[name]))
  );
}

function isListOf(data: unknown, columns: readonly ((cell: unknown) => boolean)[]): boolean {
  return (
    Array.isArray(data) &&
    data.every(
      (row) =>
        Array.isArray(row) &&
        row.length === columns.length &&
        columns.every((isCell, column) => isCell(row[column])),
    )
  );
}

function isAmount(data: unknown): boolean {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}

function isText(data: unknown): boolean {
  return typeof data === 'string';
}
