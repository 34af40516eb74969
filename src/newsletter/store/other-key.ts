import { identityOf } from './identity.ts';
import { rows } from './query.ts';
import type { Store } from './store.ts';
import type { Entry } from './suppression-journal.ts';

/** An entry of a suppression list. */
export interface Left {
  readonly identity: Uint8Array;
  readonly reason: string;
  readonly since: number;
}

/** Whom a journal keeps out in the end. */
export function keptOutBy(entries: readonly Entry[]): readonly Left[] {
  const kept = new Map<string, Left>();
  for (const { at, identity, reason } of entries) {
    const isLift = reason === 'lifted' || reason === 'lifted-by-hand';
    if (!isLift) {
      const bytes = Buffer.from(identity, 'hex');
      kept.set(`${identity} ${reason}`, { identity: bytes, reason, since: at });
      continue;
    }
    for (const key of [...kept.keys()]) {
      if (key.startsWith(identity) && (reason === 'lifted-by-hand' || !key.endsWith(' complaint')))
        kept.delete(key);
    }
  }
  return [...kept.values()];
}

/** Every address that a store still has: of subscribers, also of those who have left lately, and of open sign-ups. */
export function addressesIn(db: Store['db']): readonly string[] {
  return rows<{ address: string }>(db, 'SELECT address FROM subscriber UNION SELECT address FROM signup').map(
    ({ address }) => address,
  );
}

/**
 * Brings entries of a store with another key under this one's. A hash cannot be turned back, but the addresses of both
 * stores can be hashed again.
 *
 * @param from the other store, where it can be read: its key, and the addresses that it still has
 * @returns the entries under this key, and how many people cannot be recognised
 */
export function underThisKey(
  store: Store,
  left: readonly Left[],
  from: { readonly key: Uint8Array; readonly addresses: readonly string[] } | null,
): { readonly known: readonly Left[]; readonly unknown: number } {
  const addresses = new Map<string, string>();
  if (from !== null) {
    for (const address of [...addressesIn(store.db), ...from.addresses]) {
      addresses.set(hex(identityOf(from, address)), address);
    }
  }
  const unknown = new Set<string>();
  const known = left.flatMap((entry) => {
    const address = addresses.get(hex(entry.identity));
    if (address !== undefined) return { ...entry, identity: identityOf(store, address) };
    unknown.add(hex(entry.identity));
    return [];
  });
  return { known, unknown: unknown.size };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
