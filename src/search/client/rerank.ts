import { normalise } from '../analyzer/normalise.ts';
import type { Ranked } from './rank.ts';

/** What an article with all character pairs of the query counts against one with none. */
const PAIRS = 1;
/** What the query as it was typed counts against the best score. */
const LITERAL = 1;
/** Pairs of hiragana are endings and particles, which differ without a difference. */
const INFLECTION = /^\p{Script=Hiragana}{2}$/u;
const BREAK = /[\s。、,.?!「」『』()]/u;

/**
 * Puts the first results into their final order by their texts, which are loaded to be shown anyway: by the
 * pairs of characters that they share with the query, rarer ones among these texts counting more, and by whether they
 * hold the query literally. That finds what lies across or inside words.
 * @param query as it was typed.
 */
export function rerank(
  query: string,
  ranked: readonly Ranked[],
  textOf: (id: string) => string,
): readonly Ranked[] {
  const asked = normalise(query).replace(/[\s。?!]+$/u, '');
  const pairs = characterPairs(asked);
  const texts = ranked.map(({ id }) => normalise(textOf(id)));
  const shared = texts.map((text) => [...pairs].filter((pair) => text.includes(pair)));
  const weights = new Map<string, number>();
  for (const pair of new Set(shared.flat())) {
    const holders = shared.filter((own) => own.includes(pair)).length;
    weights.set(pair, Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5)));
  }
  const weigh = (own: readonly string[]): number =>
    own.reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0);
  const all = weigh([...weights.keys()]) || 1;
  const best = ranked[0]?.score ?? 0;
  return ranked
    .map(({ id, score }, index) => {
      const literal = asked !== '' && texts[index]?.includes(asked) === true ? LITERAL * best : 0;
      return { id, score: score * (1 + (PAIRS * weigh(shared[index] ?? [])) / all) + literal };
    })
    .sort((a, b) => b.score - a.score);
}

function characterPairs(text: string): ReadonlySet<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return new Set(pairs.filter((pair) => !BREAK.test(pair) && !INFLECTION.test(pair)));
}
