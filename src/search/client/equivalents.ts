import { termsOf } from '../analyzer/analyse.ts';
import { equivalentKey } from '../index/others-file.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryWord } from './query-terms.ts';

/**
 * What the articles say for a word that none of them has: クレジットカード for クレカ, タリーズ for tullys.
 * @returns undefined for a word without any.
 */
export async function equivalentsOf(
  written: string,
  { others, lexicon }: Pick<SearchIndex, 'others' | 'lexicon'>,
): Promise<readonly QueryWord[] | undefined> {
  const key = equivalentKey(written);
  const { equivalents } = await others(key);
  const own = equivalents.find(([other]) => other === key)?.[1].split('|') ?? [];
  const choices = own.map((text) => termsOf(text, lexicon)).filter((terms) => terms.length > 0);
  const [first] = choices;
  return first === undefined ? undefined : [{ terms: first, use: 'wanted', choices }];
}
