import { fingerprintOf } from './identity.ts';
import { change, rows, transaction } from './query.ts';
import type { Store } from './store.ts';
import { type KeyedEntry, note, type SuppressionReason } from './suppression-journal.ts';

/** Puts an identity on the suppression list. Doing it twice keeps the first time. */
export function suppress(store: Store, identity: Uint8Array, reason: SuppressionReason, now: number): void {
  // First the journal: after a kill between the two somebody is left out who should be, never the other way.
  note(store, { at: now, identity: hex(identity), reason });
  change(
    store.db,
    'INSERT OR IGNORE INTO suppression (identity, reason, since) VALUES (?, ?, ?)',
    identity,
    reason,
    now,
  );
}

/**
 * Takes an identity off the list, because its owner has confirmed anew. A complaint stays: only the
 * publisher can lift it, by hand ({@link liftByHand}).
 */
export function lift(store: Store, identity: Uint8Array, now: number): void {
  const { count } = change(
    store.db,
    `DELETE FROM suppression WHERE identity = ? AND reason <> 'complaint'`,
    identity,
  );
  if (count > 0) note(store, { at: now, identity: hex(identity), reason: 'lifted' });
}

/**
 * Takes an identity off the list for every reason, a complaint too. That is the publisher's to decide, when the
 * person has asked. Nobody gets mail by it before they have signed up anew.
 */
export function liftByHand(store: Store, identity: Uint8Array, now: number): void {
  if (transaction(store.db, () => strike(store, identity, now)) === 0) return;
  note(store, { at: now, identity: hex(identity), reason: 'lifted-by-hand' });
}

/** A subscription from before is over: a restored store may hold one that had not ended yet. */
function strike(store: Store, identity: Uint8Array, at: number): number {
  const { count } = change(store.db, 'DELETE FROM suppression WHERE identity = ?', identity);
  if (count === 0) return 0;
  change(
    store.db,
    'UPDATE subscriber SET ended_at = ?1 WHERE identity = ?2 AND ended_at IS NULL AND confirmed_at <= ?1',
    at,
    identity,
  );
  change(
    store.db,
    'UPDATE consent SET ended_at = ?1 WHERE identity = ?2 AND ended_at IS NULL AND given_at <= ?1',
    at,
    identity,
  );
  return count;
}

/** The reasons for which an identity gets no mail; empty for most. */
export function suppressionsOf(store: Store, identity: Uint8Array): readonly SuppressionReason[] {
  return rows<{ reason: SuppressionReason }>(
    store.db,
    'SELECT reason FROM suppression WHERE identity = ? ORDER BY reason',
    identity,
  ).map(({ reason }) => reason);
}

/** Whether an identity complained: then it gets nothing at all, no confirmation either. */
export function hasComplained(store: Store, identity: Uint8Array): boolean {
  return suppressionsOf(store, identity).includes('complaint');
}

/** How many identities are suppressed for each reason. */
export function countSuppressions(store: Store): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows<{ reason: string; count: number }>(
      store.db,
      'SELECT reason, count(*) AS count FROM suppression GROUP BY reason ORDER BY reason',
    ).map(({ reason, count }) => [reason, count]),
  );
}

/**
 * Brings the list up to what a journal notes under the store's own key.
 *
 * @param entries in the order of the journal; one without a key is under this one
 * @returns how many suppressions the store did not know
 */
export function replayJournal(store: Store, entries: readonly KeyedEntry[]): number {
  const list = () =>
    rows<{ entry: string }>(store.db, `SELECT hex(identity) || ' ' || reason AS entry FROM suppression`).map(
      ({ entry }) => entry,
    );
  const own = fingerprintOf(store);
  return transaction(store.db, () => {
    const before = new Set(list());
    for (const { at, identity, reason, key } of entries) {
      if (key !== null && key !== own) continue;
      const bytes = Buffer.from(identity, 'hex');
      // In the order of the file, which no clock that was set back can turn around.
      if (reason === 'lifted') {
        change(store.db, `DELETE FROM suppression WHERE identity = ? AND reason <> 'complaint'`, bytes);
      } else if (reason === 'lifted-by-hand') {
        strike(store, bytes, at);
      } else {
        change(
          store.db,
          'INSERT OR IGNORE INTO suppression (identity, reason, since) VALUES (?, ?, ?)',
          bytes,
          reason,
          at,
        );
      }
    }
    return list().filter((entry) => !before.has(entry)).length;
  });
}

function hex(identity: Uint8Array): string {
  return Buffer.from(identity).toString('hex');
}
