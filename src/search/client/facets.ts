import type { Pagefind } from './pagefind.ts';

/** Facet → value → records that have it. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Asks Pagefind which records have which value. */
export async function loadFacets(pagefind: Pagefind): Promise<Facets> {
  const names = Object.entries(await pagefind.filters());
  const facets = await Promise.all(
    names.map(async ([name, values]) => {
      const members = await Promise.all(
        Object.keys(values).map(async (value) => {
          const { results } = await pagefind.search(null, { filters: { [name]: value } });
          return [value, new Set(results.map(({ id }) => id))] as const;
        }),
      );
      return [name, new Map(members)] as const;
    }),
  );
  return new Map(facets);
}

/** Whether a record has one of the wanted values of every facet but one that is left out. */
export function passes(
  id: string,
  wanted: Readonly<Record<string, readonly string[]>>,
  facets: Facets,
  leftOut?: string,
): boolean {
  return Object.entries(wanted).every(
    ([name, values]) =>
      name === leftOut ||
      values.length === 0 ||
      values.some((value) => facets.get(name)?.get(value)?.has(id)),
  );
}

/** Counts of every value among the records found, its own facet's choice left out: what choosing it would give. */
export function countFacets(
  ids: readonly string[],
  wanted: Readonly<Record<string, readonly string[]>>,
  facets: Facets,
): Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>> {
  const counted = [...facets].map(([name, values]) => {
    const open = ids.filter((id) => passes(id, wanted, facets, name));
    const counts = [...values].map(([value, members]) => ({
      value,
      count: open.filter((id) => members.has(id)).length,
    }));
    const shown = counts.filter(({ value, count }) => count > 0 || wanted[name]?.includes(value));
    return [name, shown.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(counted);
}
