/** What a hit has in each facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** Whether something with these values has one of the chosen values in every facet where any is chosen. */
export function passes(values: FacetValues, chosen: FacetValues): boolean {
  return Object.entries(chosen).every(
    ([name, wanted]) => wanted.length === 0 || wanted.some((value) => values[name]?.includes(value)),
  );
}

/**
 * Facet → how many hits each value would have. What is chosen in a facet itself does not count there, since another
 * value of the same facet adds hits; what is chosen in the others does.
 * @param hits those of the query, before any filter.
 */
export function countFacets(
  hits: readonly FacetValues[],
  chosen: FacetValues,
): Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>> {
  const names = new Set(hits.flatMap((hit) => Object.keys(hit)));
  return Object.fromEntries(
    [...names].map((name) => {
      const counts = new Map<string, number>();
      for (const hit of hits) {
        if (!passes(hit, { ...chosen, [name]: [] })) continue;
        for (const value of new Set(hit[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, [...counts].map(([value, count]) => ({ value, count }))];
    }),
  );
}
