import type { Register } from './register.ts';

/**
 * The id under which an article was published first: an older one where it moved (not where others were merged into
 * it), else its own. Who knows articles by an identity, as feed readers do, knows it by this one. Every move is
 * recorded with the id that can be read now, so there are no chains.
 */
export function firstIdOf(id: string, register: Register): string {
  const [first] = Object.entries(register.articles)
    .flatMap(([old, entry]) =>
      entry.state === 'moved' && entry.target === id ? [{ old, since: entry.versions[0]?.date ?? '' }] : [],
    )
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.old < b.old ? -1 : 1));
  return first?.old ?? id;
}
