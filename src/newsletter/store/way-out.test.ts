import { expect, test } from 'vitest';
import { identityOf } from './identity.ts';
import {
  consentAt,
  noon,
  subscribed,
  temporaryStore,
  tokenInLetter,
  tokenInOldLetter,
} from './store.fixture.ts';
import type { Store } from './store.ts';
import { endSubscription, enrol, erase, recipientsOf, subscriberById } from './subscribers.ts';
import { suppressionsOf } from './suppression.ts';
import { proofLife, sweep } from './sweep.ts';
import { leave, leaverOf } from './way-out.ts';

const hour = 3_600_000;
const later = noon + hour;
const on = (store: Store) => recipientsOf(store, ['all']).recipients.map(({ address }) => address);
const reasons = (store: Store, address: string) => suppressionsOf(store, identityOf(store, address));

/** Puts an address on the list by its own consent or by a list. */
function enrolled(
  store: Store,
  address: string,
  givenAt: number,
  channel: 'form' | 'import' = 'form',
): number {
  return enrol(store, { address, topics: ['all'], consent: consentAt(givenAt, { channel }) }) ?? 0;
}

test('a letter lets its own recipient out, however old it is, and as often as it is tried', () => {
  const store = temporaryStore();
  const token = tokenInLetter(store, subscribed(store, 'a@example.jp'));
  subscribed(store, 'b@example.jp');
  for (const now of [later, noon + 20 * 365 * 24 * hour]) {
    const leaver = leaverOf(store, token, now);
    expect(leaver).toEqual({ subscriber: 1 });
    if (leaver !== undefined) leave(store, leaver, now);
  }
  expect(on(store)).toEqual(['b@example.jp']);
  expect(store.db.prepare('SELECT since FROM suppression').all()).toEqual([{ since: later }]);
});

test('a letter of an earlier version does so for its five years', () => {
  const store = temporaryStore();
  const token = tokenInOldLetter(store, subscribed(store, 'a@example.jp'));
  const end = noon + 5 * 365 * 24 * hour;
  expect(leaverOf(store, token, end - 1)).toEqual({ subscriber: 1 });
  expect(leaverOf(store, token, end)).toBeUndefined();
});

test('who left and has confirmed anew can leave by a letter from before', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp');
  const token = tokenInLetter(store, id);
  endSubscription(store, id, 'unsubscribed', later);
  expect(enrolled(store, 'a@example.jp', later + hour)).toBe(id);
  expect(leaverOf(store, token, later + 2 * hour)).toEqual({ subscriber: id });
});

test.each([
  ['was erased', (store: Store, id: number) => erase(store, id, later)],
  [
    'left, and was forgotten',
    (store: Store, id: number) => {
      endSubscription(store, id, 'unsubscribed', later);
      sweep(store, later + proofLife);
    },
  ],
])('a letter from before puts nobody out who %s and has confirmed anew', (_name, go) => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp');
  const token = tokenInLetter(store, id);
  go(store, id);
  expect(leaverOf(store, token, later)).toEqual({
    identity: new Uint8Array(identityOf(store, 'a@example.jp')),
  });
  const anew = enrolled(store, 'A@example.jp', later + proofLife + hour);
  expect(anew).toBeGreaterThan(id);
  expect(leaverOf(store, token, later + proofLife + 2 * hour)).toBeUndefined();
});

test('whom a restored store does not know is kept out of every list from then on, but not from the form', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp');
  const token = tokenInLetter(store, id, later);
  store.db.exec('DELETE FROM subscriber; DELETE FROM sqlite_sequence');
  // Its number is another's now.
  expect(subscribed(store, 'b@example.jp')).toBe(id);
  const leaver = leaverOf(store, token, later);
  if (leaver === undefined) throw new Error('It is a letter of this list.');
  for (const now of [later, later + 1]) leave(store, leaver, now);
  expect(reasons(store, 'a@example.jp')).toEqual(['unsubscribed']);
  expect(enrolled(store, 'A@example.jp', noon - hour, 'import')).toBe(0);
  expect(on(store)).toEqual(['b@example.jp']);
  expect(enrolled(store, 'a@example.jp', later + hour)).toBeGreaterThan(id);
});

test('where a list or an older subscription has brought such an address back, the letter ends that', () => {
  const store = temporaryStore();
  const token = tokenInLetter(store, subscribed(store, 'a@example.jp'), later);
  store.db.exec('DELETE FROM subscriber');
  const id = enrolled(store, 'a@example.jp', noon - hour, 'import');
  expect(leaverOf(store, token, later + hour)).toEqual({ subscriber: id });
});

test('an erasure stays what it is when its letters are opened', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp');
  const token = tokenInLetter(store, id);
  erase(store, id, later);
  const leaver = leaverOf(store, token, later);
  if (leaver !== undefined) leave(store, leaver, later);
  expect(reasons(store, 'a@example.jp')).toEqual(['erased']);
  expect(subscriberById(store, id)).toBeUndefined();
});
