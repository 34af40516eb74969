import type { IpadicEntry } from '../../analyzer/ipadic.ts';
import { classOf } from '../../analyzer/words.ts';

/** Words of everyday Japanese that no article needs to have. */
export interface GeneralWord {
  readonly word: string;
  readonly inflects: boolean;
  /** IPADIC's; the lower, the commoner. */
  readonly cost: number;
}

const NOUNS: ReadonlySet<string> = new Set([
  '一般',
  'サ変接続',
  '形容動詞語幹',
  '副詞可能',
  'ナイ形容詞語幹',
]);
const INFLECTING: ReadonlySet<string> = new Set(['動詞', '形容詞']);
/** Short words of kana are left out: they are found inside others by chance. */
const WRITTEN_IN_JAPANESE = /^(?!\p{Script=Hiragana}{2}$)[\p{Script=Han}\p{Script=Hiragana}々ー]{2,}$/u;
const DEAREST_NOUN = 4300;
const DEAREST_VERB = 6600;
const DEAREST_ADVERB = 5000;

/**
 * The commonest nouns, adverbs, verbs and adjectives of IPADIC. With them a question's unknown words stay whole
 * instead of falling apart into the characters that the articles happen to have as words.
 */
export function generalWords(entries: readonly IpadicEntry[]): readonly GeneralWord[] {
  const found = new Map<string, GeneralWord>();
  for (const entry of entries) {
    const { pos, detail, base, cost } = entry;
    if (entry.surface !== base || !WRITTEN_IN_JAPANESE.test(base) || classOf(entry) !== 'content') continue;
    const inflects = INFLECTING.has(pos);
    const isCommon =
      (pos === '名詞' && NOUNS.has(detail) && cost <= DEAREST_NOUN) ||
      (pos === '副詞' && cost <= DEAREST_ADVERB) ||
      (inflects && cost <= DEAREST_VERB);
    if (isCommon && cost < (found.get(base)?.cost ?? Number.POSITIVE_INFINITY)) {
      found.set(base, { word: base, inflects, cost });
    }
  }
  return [...found.values()];
}
