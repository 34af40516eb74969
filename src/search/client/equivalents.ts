import { termsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { equivalentKey, type OthersFile } from '../index/others-file.ts';
import type { QueryWord } from './query-terms.ts';

const made = new WeakMap<OthersFile, ReadonlyMap<string, readonly string[]>>();

/**
 * What the articles say for a word that none of them has: クレジットカード for クレカ, タリーズ for tullys.
 * @returns undefined for a word without any.
 */
export function equivalentsOf(
  written: string,
  file: OthersFile,
  lexicon: Lexicon,
): readonly QueryWord[] | undefined {
  const texts = equivalents(file).get(equivalentKey(written));
  const choices = texts?.map((text) => termsOf(text, lexicon)).filter((terms) => terms.length > 0) ?? [];
  const [first] = choices;
  return first === undefined ? undefined : [{ terms: first, use: 'wanted', choices }];
}

function equivalents(file: OthersFile): ReadonlyMap<string, readonly string[]> {
  const known = made.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const [others, own] of file.equivalents) {
    for (const other of others.split('|')) found.set(other, [...(found.get(other) ?? []), ...own.split('|')]);
  }
  made.set(file, found);
  return found;
}
