import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Topic } from '#domain/newsletter/topics.ts';
import type { Consent } from './consents.ts';
import { openStore, type Random, type Store } from './store.ts';
import { enrol, subscriberById } from './subscribers.ts';
import { letterToken } from './unsubscribe-token.ts';

/** A moment for tests: 2026-11-22T00:00:00Z. */
export const noon = Date.UTC(2026, 10, 22);

let count = 0;

/** Bytes that are different every time, and in every run the same. */
export function countingRandom(): Random {
  return (length) => {
    count += 1;
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(0, count);
    return bytes;
  };
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kyokun-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty store in a folder of its own. */
export function temporaryStore(random: Random = countingRandom()): Store {
  const store = openStore(join(temporaryFolder(), 'store.sqlite'), { random, patience: 200 });
  onTestFinished(() => {
    if (store.db.isOpen) store.db.close();
  });
  return store;
}

/** A consent by form. */
export function consentAt(givenAt: number, changes: Partial<Consent> = {}): Consent {
  return {
    askedAt: givenAt - 60_000,
    givenAt,
    channel: 'form',
    page: '/articles/a/',
    network: '192.0.2.0/24',
    wording: '同意します。',
    ...changes,
  };
}

/** Somebody on the list; the subscriber's number. */
export function subscribed(store: Store, address: string, topics: readonly Topic[] = ['all']): number {
  const id = enrol(store, { address, topics, consent: consentAt(noon) });
  if (id === undefined) throw new Error(`${address} is suppressed.`);
  return id;
}

/** The token in a letter to a subscriber. */
export function tokenInLetter(store: Store, subscriber: number, writtenAt = noon): string {
  const found = subscriberById(store, subscriber);
  if (found === undefined) throw new Error('There is no such subscriber.');
  return letterToken(store, { subscriber, identity: found.identity, writtenAt });
}

/** The token in a letter of an earlier version, which kept it for five years. */
export function tokenInOldLetter(store: Store, subscriber: number, writtenAt = noon): string {
  const token = Buffer.from(countingRandom()(32)).toString('base64url');
  store.db
    .prepare(`INSERT INTO token (hash, purpose, subscriber, expires_at) VALUES (?, 'unsubscribe', ?, ?)`)
    .run(createHash('sha256').update(token).digest(), subscriber, writtenAt + 5 * 365 * 24 * 3_600_000);
  return token;
}
