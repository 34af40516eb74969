import { segment } from '../../analyzer/segment.ts';

const KANJI = /^[\p{Script=Han}々]{4,}$/u;
const SHORTEST_PART = 2;

/**
 * Long words of kanji that are cut more plainly: 伊豆諸島 is 伊豆 and 諸島, if both are words of their own, so that
 * it is found by its parts too; found whole it is by their standing together.
 * @param costs of all words.
 */
export function compounds(costs: ReadonlyMap<string, number>): ReadonlySet<string> {
  const candidates = [...costs.keys()].filter((word) => KANJI.test(word));
  const forms = new Map<string, { term: string; cost: number }>();
  let longest = 0;
  for (const [word, cost] of costs) {
    if (word.length < SHORTEST_PART || KANJI.test(word)) continue;
    forms.set(word, { term: word, cost });
    longest = Math.max(longest, word.length);
  }
  const lexicon = { forms, longest };
  return new Set(
    candidates.filter((word) => segment(word, lexicon).every((piece) => piece.term !== undefined)),
  );
}
