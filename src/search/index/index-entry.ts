import { INDEX_LANGUAGE } from '../analyzer/lexicon-file.ts';

/** Pagefind's own table of contents (`pagefind-entry.json`), as far as it concerns us. */
export const ENTRY_FILE = 'pagefind-entry.json';

export interface IndexEntry {
  /** Version of Pagefind. */
  readonly version: string;
  /** Digest of the index; '' for one without records. */
  readonly digest: string;
}

/** @returns undefined for what is not an entry file. */
export function readEntry(data: unknown): IndexEntry | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('version' in data) || typeof data.version !== 'string') return undefined;
  if (!('languages' in data) || typeof data.languages !== 'object' || data.languages === null)
    return undefined;
  const language: unknown = Object.entries(data.languages).find(([name]) => name === INDEX_LANGUAGE)?.[1];
  if (language === undefined) return { version: data.version, digest: '' };
  if (typeof language !== 'object' || language === null || !('hash' in language)) return undefined;
  return typeof language.hash === 'string' ? { version: data.version, digest: language.hash } : undefined;
}
