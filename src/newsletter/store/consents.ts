import { change, row, rows } from './query.ts';
import type { Store } from './store.ts';

/** How a consent came about. The law asks the sender to keep it: when, from where, to which wording. */
export interface Consent {
  /** When it was asked for: the form was sent, or the list was collected. */
  readonly askedAt: number;
  /** When it was given: the owner of the address confirmed. */
  readonly givenAt: number;
  readonly channel: 'form' | 'import';
  /** The page with the form, as a path of the site; null if the browser did not say. */
  readonly page: string | null;
  /** The network it came from (`192.0.2.0/24`), not the single device; null for a list. */
  readonly network: string | null;
  readonly wording: string;
}

/** The number of a wording; every wording is kept once. */
export function wordingId(store: Store, text: string): number {
  change(store.db, 'INSERT OR IGNORE INTO wording (text) VALUES (?)', text);
  const found = row<{ id: number }>(store.db, 'SELECT id FROM wording WHERE text = ?', text);
  if (found === undefined) throw new Error('The wording that was just written is not there.');
  return found.id;
}

/** Writes a consent down. */
export function recordConsent(store: Store, identity: Uint8Array, consent: Consent): void {
  change(
    store.db,
    'INSERT INTO consent (identity, asked_at, given_at, channel, page, network, wording) VALUES (?, ?, ?, ?, ?, ?, ?)',
    identity,
    consent.askedAt,
    consent.givenAt,
    consent.channel,
    consent.page,
    consent.network,
    wordingId(store, consent.wording),
  );
}

/** The consents that somebody has given, the newest last. */
export function consentsOf(store: Store, identity: Uint8Array): readonly Consent[] {
  return rows<Consent>(
    store.db,
    `SELECT asked_at AS askedAt, given_at AS givenAt, channel, page, network, wording.text AS wording
     FROM consent JOIN wording ON wording.id = consent.wording
     WHERE identity = ? ORDER BY given_at, consent.id`,
    identity,
  ).map((consent) => ({ ...consent }));
}

/** Marks the consents as withdrawn; the sweep removes them when the proof is no longer needed. */
export function endConsents(store: Store, identity: Uint8Array, now: number): void {
  change(store.db, 'UPDATE consent SET ended_at = ? WHERE identity = ? AND ended_at IS NULL', now, identity);
}
