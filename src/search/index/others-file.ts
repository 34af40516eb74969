/** Folder of what helps with words that no article has; its files are JSON, compressed by gzip. */
export const OTHERS_FOLDER = 'others';
const FILES = 32;

/** Words that no article has, and what leads from them to words that some have: a part of them all. */
export interface OthersFile {
  /** Digest of the Pagefind index that these words belong to. */
  readonly index: string;
  /** Words that sound like one of the articles', and their readings in turn, separated by spaces: 病因 びょういん. */
  readonly homophones: string;
  /** Words that resemble one of the articles' but for a letter, and are none of its misspellings: カルテル beside カルテ. */
  readonly lookalikes: string;
  /** Words by `equivalentKey`, and those that the articles use in their place, joined by |. */
  readonly equivalents: readonly (readonly [other: string, own: string])[];
}

/** The file that a word stands in, by name: 0.gz … 31.gz. */
export function othersFileOf(word: string): string {
  const sum = Array.from(word, (character) => character.codePointAt(0) ?? 0).reduce((a, b) => a + b, 0);
  return `${sum % FILES}.gz`;
}

/** Names of all files. */
export const othersFiles: readonly string[] = Array.from({ length: FILES }, (_, at) => `${at}.gz`);

/** Spelling by which words are looked up: without the marks and spaces that names are written with or without. */
export function equivalentKey(normalised: string): string {
  return normalised.replace(/[\s'’.・-]/gu, '');
}

export function isOthersFile(data: unknown): data is OthersFile {
  if (typeof data !== 'object' || data === null) return false;
  const file: Readonly<Record<string, unknown>> = { ...data };
  return (
    typeof file['index'] === 'string' &&
    typeof file['homophones'] === 'string' &&
    typeof file['lookalikes'] === 'string' &&
    Array.isArray(file['equivalents']) &&
    file['equivalents'].every(
      (row) => Array.isArray(row) && row.length === 2 && row.every((cell) => typeof cell === 'string'),
    )
  );
}
