import { holds, type Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import type { IndexedDocument } from './records.ts';

/** On a site of so many articles, a word of more than a fifth of them is left out of a query that has others. */
const LARGE_SITE = 2000;
const LARGE_SHARE = 0.2;

/**
 * How the index differs from what the dictionary promises: terms of its own words that no article has, and terms
 * that are none of its own words.
 */
export function differingTerms(
  indexed: readonly IndexedDocument[],
  lexicon: Lexicon,
): { readonly absent: readonly string[]; readonly strays: readonly string[] } {
  const held = new Set(indexed.flatMap(({ terms }) => [...terms]));
  return {
    absent: [...lexicon.present].filter((term) => !held.has(term)).sort(),
    strays: [...held].filter((term) => holds(lexicon, term) === false).sort(),
  };
}

/** Terms that stand in so many articles that they tell little. */
export function commonTerms(indexed: readonly IndexedDocument[]): readonly string[] {
  if (indexed.length < LARGE_SITE) return [];
  const counts = new Map<string, number>();
  for (const { terms } of indexed) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .filter(([term, count]) => count > indexed.length * LARGE_SHARE && !term.startsWith(WEAK))
    .map(([term]) => term)
    .sort();
}
