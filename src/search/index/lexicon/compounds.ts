import { longestForms } from '../../analyzer/lexicon.ts';
import { segment } from '../../analyzer/segment.ts';

const COMPOUND = /^(?:[\p{Script=Han}々]{4,}|[\p{Script=Katakana}ー]{6,})$/u;
const PART = /^(?:[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{3,})$/u;

/**
 * Long words that are cut more plainly: 伊豆諸島 is 伊豆 and 諸島, クレジットカード is クレジット and カード, if both are
 * words of their own, so that they are found by their parts too; found whole they are by their standing together.
 * @param costs of all words.
 */
export function compounds(costs: ReadonlyMap<string, number>): ReadonlySet<string> {
  const candidates = [...costs.keys()].filter((word) => COMPOUND.test(word));
  const forms = new Map<string, { term: string; cost: number }>();
  for (const [word, cost] of costs) {
    if (!PART.test(word)) continue;
    forms.set(word, { term: word, cost });
  }
  const longest = longestForms(forms.keys());
  return new Set(
    candidates.filter((word) => {
      const others = { get: (form: string) => (form === word ? undefined : forms.get(form)) };
      return segment(word, { forms: others, longest }).every((piece) => piece.term !== undefined);
    }),
  );
}
