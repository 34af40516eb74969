/** Neighbours of a list of queries that have no word in common: not two characters in a row, hiragana apart. */
export function unrelatedPairs(queries: readonly string[]): readonly (readonly [string, string])[] {
  return queries.flatMap((later, at): [string, string][] => {
    const first = queries[at - 1];
    return first === undefined || shareWord(first, later) ? [] : [[first, later]];
  });
}

const PAIR = /^(?!\p{Script=Hiragana}{2})[\p{L}\p{N}ー]{2}$/u;

function shareWord(a: string, b: string): boolean {
  const inA = pairsOf(a);
  return [...pairsOf(b)].some((pair) => inA.has(pair));
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const pairs = Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
  return new Set(pairs.filter((pair) => PAIR.test(pair)));
}
