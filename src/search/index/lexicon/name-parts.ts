import type { IpadicEntry } from '../../analyzer/ipadic.ts';

const NAME = /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Katakana}ー々]{4,}$/u;
const PART = /^(?:[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+)$/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const SUFFIX = '接尾';

/**
 * The words that names of organisations are made of, where the dictionary has such a name as one word: 松井 and 証券 of
 * 松井証券, 小島, プレス and 工業 of 小島プレス工業. So a name is found by its parts too.
 * @param words those of the articles.
 * @returns parts by name, for names that consist of nouns of two characters or more; the last may be a suffix.
 */
export function nameParts(
  words: Iterable<string>,
  entries: readonly IpadicEntry[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Set<string>();
  const costs = new Map<string, number>();
  for (const { surface, pos, detail, cost } of entries) {
    if (pos !== '名詞') continue;
    if (detail === '固有名詞' && NAME.test(surface)) names.add(surface);
    if (PART.test(surface) && (surface.length > 1 || detail === SUFFIX)) {
      costs.set(surface, Math.min(cost, costs.get(surface) ?? Number.POSITIVE_INFINITY));
    }
  }
  const found = new Map<string, readonly string[]>();
  for (const word of words) {
    const parts = names.has(word) ? partsOf(word, costs) : undefined;
    if (parts !== undefined) found.set(word, parts);
  }
  return found;
}

/** Whether a cut at an end of a part would go through a run of katakana. */
function isTorn(name: string, start: number, end: number): boolean {
  return [start, end].some((at) => KATAKANA.test(name.charAt(at - 1)) && KATAKANA.test(name.charAt(at)));
}

/** The likeliest way to cut a name, of those with the fewest parts. */
function partsOf(name: string, costs: ReadonlyMap<string, number>): readonly string[] | undefined {
  const best: ({ parts: readonly string[]; cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= name.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const part = name.slice(start, end);
      const before = best[start];
      const cost = costs.get(part);
      const isWord = (part.length > 1 || (end === name.length && start > 0)) && !isTorn(name, start, end);
      if (before === undefined || cost === undefined || !isWord || part === name) continue;
      const way = { parts: [...before.parts, part], cost: before.cost + cost };
      const other = best[end];
      const isBetter =
        other === undefined ||
        way.parts.length < other.parts.length ||
        (way.parts.length === other.parts.length && way.cost < other.cost);
      if (isBetter) best[end] = way;
    }
  }
  return best[name.length]?.parts;
}
