/** Name of the file that helps with what a reader types: JSON, compressed by gzip, loaded when it is needed. */
export const WORDS_FILE = 'kyokun-words.gz';

/** In place of the reading of a word in katakana. */
export const AS_WRITTEN = '-';

export type NameKind = 'organisation' | 'term' | 'tag' | 'word';

/** Names and words of the site with their readings in hiragana. */
export interface WordsFile {
  /** Digest of the Pagefind index that these words belong to. */
  readonly index: string;
  /** Names that the publication lists. */
  readonly names: readonly (readonly [text: string, kind: NameKind, reading: string])[];
  /** Words of the articles and their readings in turn, separated by spaces; the most frequent first. */
  readonly readings: string;
  /** Words in Latin letters, separated by spaces. */
  readonly latin: string;
  /** Numbers of three digits or more, separated by spaces. */
  readonly numbers: string;
}

export function isWordsFile(data: unknown): data is WordsFile {
  if (typeof data !== 'object' || data === null) return false;
  const file: Readonly<Record<string, unknown>> = { ...data };
  return (
    typeof file['index'] === 'string' &&
    typeof file['readings'] === 'string' &&
    typeof file['latin'] === 'string' &&
    typeof file['numbers'] === 'string' &&
    Array.isArray(file['names']) &&
    file['names'].every(
      (row) => Array.isArray(row) && row.length === 3 && row.every((cell) => typeof cell === 'string'),
    )
  );
}
