import { createHmac } from 'node:crypto';
import type { Store } from './store.ts';

/**
 * Who an address belongs to, as a keyed hash: the same for two spellings that reach one mailbox in practice
 * (a local part is case-sensitive by RFC 5321 §2.4 and nowhere in use), and of no use without the store.
 *
 * @param address as `readAddress` gives it
 */
export function identityOf(store: Pick<Store, 'key'>, address: string): Uint8Array {
  return keyed(store, 'address', sameMailbox(address));
}

/** The same text for two spellings of an address that reach one mailbox in practice. */
export function sameMailbox(address: string): string {
  return address.toLowerCase();
}

/** A keyed hash of anything that must be recognised and not known. `kind` keeps two kinds of it apart. */
export function keyed(store: Pick<Store, 'key'>, kind: string, what: string | Uint8Array): Uint8Array {
  return createHmac('sha256', store.key).update(`${kind}\0`).update(what).digest();
}

/** Tells one store's key from another's, and nothing of the key: 64 bits of its keyed hash. */
export function fingerprintOf(store: Pick<Store, 'key'>): string {
  return Buffer.from(keyed(store, 'fingerprint', '')).toString('hex', 0, 8);
}
