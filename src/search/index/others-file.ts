/** Name of the file that helps with words that no article has: JSON, compressed by gzip, loaded when it is needed. */
export const OTHERS_FILE = 'kyokun-others.gz';

/** Words that no article has, and what leads from them to words that some have. */
export interface OthersFile {
  /** Digest of the Pagefind index that these words belong to. */
  readonly index: string;
  /** Words that sound like one of the articles', and their readings in turn, separated by spaces: 病因 びょういん. */
  readonly homophones: string;
  /** Words that resemble one of the articles' but for a letter, and are none of its misspellings: カルテル beside カルテ. */
  readonly lookalikes: string;
  /** All numbers of the index, in digits, separated by spaces. */
  readonly numbers: string;
  /** Words by `equivalentKey`, and those that the articles use in their place; each list joined by |. */
  readonly equivalents: readonly (readonly [others: string, own: string])[];
}

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
    typeof file['numbers'] === 'string' &&
    Array.isArray(file['equivalents']) &&
    file['equivalents'].every(
      (row) => Array.isArray(row) && row.length === 2 && row.every((cell) => typeof cell === 'string'),
    )
  );
}
