import type { Register } from './register.ts';

/** What became of an article that readers can no longer open at its old address. */
export type Tombstone = { readonly id: string; readonly since: string } & (
  | { readonly state: 'moved' | 'merged'; readonly target: string }
  | { readonly state: 'withdrawn'; readonly reason: string }
);

/**
 * The addresses that were published once and have no article now, the latest first.
 *
 * @param published the articles that readers can open
 */
export function tombstonesOf(
  register: Register,
  published: readonly { readonly id: string }[],
): readonly Tombstone[] {
  const open = new Set(published.map(({ id }) => id));
  return Object.entries(register.articles)
    .flatMap(([id, entry]): readonly Tombstone[] => {
      if (entry.state === 'live' || open.has(id)) return [];
      const { versions: _, ...rest } = entry;
      return [{ id, ...rest }];
    })
    .sort((a, b) => (a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1));
}
