import { ENOUGH } from './stats/figures.ts';

/** Puts what has enough incidents to be compared first, the most at the top; the rest keeps its own order. */
export function rankEnough<Entry extends { readonly count: number }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const weight = ({ count }: Entry) => (count >= ENOUGH ? count : 0);
  return entries.toSorted((a, b) => weight(b) - weight(a));
}
