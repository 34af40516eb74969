import { createRequire } from 'node:module';
import { termsOf } from '../../analyzer/analyse.ts';
import type { Lexicon } from '../../analyzer/lexicon.ts';
import { normalise } from '../../analyzer/normalise.ts';
import { equivalentKey, type OthersFile } from '../others-file.ts';

/** A group of Sudachi's synonym dictionary, as far as it concerns us. */
export interface SynonymEntry {
  readonly items: readonly {
    readonly midashi: string;
    /** 0: leads to the others and is led to; 1: is only led to; 2: a mistake that was taken back. */
    readonly expandControl: number;
  }[];
}

/** Reads Sudachi's synonym dictionary (Works Applications, Apache License 2.0): about 26,000 groups, 0.2 s. */
export function readSynonyms(): Promise<readonly SynonymEntry[]> {
  // The package names a file for `import` that it does not contain.
  const dictionary = createRequire(import.meta.url)('sudachi-synonyms-dictionary') as {
    fetchDictionary(): Promise<readonly SynonymEntry[]>;
  };
  return dictionary.fetchDictionary();
}

/** A query asks for no more words than these in place of one. */
const MOST_OWN = 4;

/**
 * What a reader may type for words of the articles without any word that an article has: スマホ for スマートフォン.
 * @param isHeld tells whether an article has a term.
 */
export function equivalents(
  groups: readonly SynonymEntry[],
  lexicon: Lexicon,
  isHeld: (term: string) => boolean,
): OthersFile['equivalents'] {
  const found = new Map<string, Set<string>>();
  for (const { items } of groups) {
    const used = items.filter(({ expandControl }) => expandControl < 2);
    const own = new Set<string>();
    const others = new Set<string>();
    for (const { midashi, expandControl } of used) {
      const text = normalise(midashi);
      const terms = termsOf(text, lexicon);
      if (terms.length > 0 && terms.every(isHeld)) own.add(text);
      else if (expandControl === 0 && terms.length > 0 && !terms.some(isHeld))
        others.add(equivalentKey(text));
    }
    for (const other of others)
      for (const text of own) found.set(other, (found.get(other) ?? new Set()).add(text));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([other, own]) => [other, [...own].slice(0, MOST_OWN).join('|')]);
}
