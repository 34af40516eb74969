import { expect, test } from 'vitest';
import { audienceOf } from './audience.ts';
import { backUpStore } from './backup.ts';
import { restoreStore } from './restore.ts';
import { beginSending, endBounced, finishSending, inDoubt, outcomesOf, takeOver } from './sendings.ts';
import { countingRandom, noon, subscribed, temporaryStore } from './store.fixture.ts';
import { openStore, type Store } from './store.ts';
import { endSubscription, erase, exportOf, subscriberById } from './subscribers.ts';
import { deliveryLife, sweep } from './sweep.ts';

const begin = (store: Store) =>
  beginSending(store, { edition: '2', digest: 'd', topics: ['all', 'tag:vpn'], now: noon }).id;
const set = (store: Store, id: number, state: string) =>
  store.db.prepare('UPDATE delivery SET state = ? WHERE id = ?').run(state, id);

test('the audience is counted once in all, for each topic, and by why somebody is left out', () => {
  const store = temporaryStore();
  subscribed(store, 'a@aoba.jp', ['all']);
  subscribed(store, 'b@aoba.jp', ['tag:vpn', 'follow-ups']);
  subscribed(store, 'c@aoba.jp', ['tag:insider']);
  endSubscription(store, subscribed(store, 'd@aoba.jp'), 'unsubscribed', noon);
  const complained = subscribed(store, 'e@aoba.jp');
  endSubscription(store, complained, 'unsubscribed', noon);
  endSubscription(store, complained, 'complaint', noon);
  expect(audienceOf(store, ['all', 'follow-ups', 'tag:vpn'])).toEqual({
    recipients: 2,
    byTopic: [
      { topic: 'all', count: 1 },
      { topic: 'follow-ups', count: 1 },
      { topic: 'tag:vpn', count: 1 },
    ],
    leftOut: [
      { reason: 'complaint', count: 1 },
      { reason: 'unsubscribed', count: 1 },
    ],
  });
  expect(outcomesOf(store, begin(store))).toEqual([
    { state: 'left-out', code: 'complaint', count: 1 },
    { state: 'left-out', code: 'unsubscribed', count: 1 },
    { state: 'waiting', code: null, count: 2 },
  ]);
});

test('an erasure takes the address from the report, and leaves the counts', () => {
  const store = temporaryStore();
  const reader = subscribed(store, 'a@aoba.jp');
  const id = begin(store);
  set(store, 1, 'in-doubt');
  expect(inDoubt(store, id)).toMatchObject([{ address: 'a@aoba.jp' }]);
  erase(store, reader, noon);
  expect(inDoubt(store, id)).toMatchObject([{ address: null }]);
});

test('what a process that is gone had handed over is in doubt for the next one', () => {
  const store = temporaryStore();
  for (const name of ['a', 'b']) subscribed(store, `${name}@aoba.jp`);
  const id = begin(store);
  set(store, 1, 'handed');
  takeOver(store, id);
  expect(outcomesOf(store, id).map(({ state }) => state)).toEqual(['in-doubt', 'waiting']);
});

test('who bounced is struck off, and nobody else', () => {
  const store = temporaryStore();
  for (const name of ['a', 'b']) subscribed(store, `${name}@aoba.jp`);
  const id = begin(store);
  set(store, 1, 'bounced');
  endBounced(store, id, noon);
  expect([1, 2].map((reader) => subscriberById(store, reader)?.endedAt)).toEqual([noon, null]);
});

test('who has confirmed anew since the sending began is not struck off by it', () => {
  const store = temporaryStore();
  const reader = subscribed(store, 'a@aoba.jp');
  const id = begin(store);
  set(store, 1, 'bounced');
  store.db.prepare('UPDATE subscriber SET confirmed_at = ?').run(noon + 1);
  endBounced(store, id, noon + 2);
  expect(subscriberById(store, reader)?.endedAt).toBeNull();
});

test('the sweep forgets who got an old edition, not that it was sent', () => {
  const store = temporaryStore();
  subscribed(store, 'a@aoba.jp');
  const [finished, unfinished] = [begin(store), begin(store)];
  finishSending(store, finished, noon);
  sweep(store, noon + deliveryLife - 1);
  expect(outcomesOf(store, finished)).toHaveLength(1);
  sweep(store, noon + deliveryLife);
  expect(outcomesOf(store, finished)).toEqual([]);
  expect(outcomesOf(store, unfinished)).toHaveLength(1);
  expect(store.db.prepare('SELECT edition, run FROM sending').all()).toHaveLength(2);
});

test('a subscriber who asks is told which editions went out', () => {
  const store = temporaryStore();
  const reader = subscriberById(store, subscribed(store, 'a@aoba.jp'));
  begin(store);
  set(store, 1, 'accepted');
  expect(reader && exportOf(store, reader)).toMatchObject({
    editions: [{ edition: '2', begunAt: '2026-11-22T00:00:00.000Z', state: 'accepted' }],
  });
});

test('after a restore nothing of an unfinished sending is sent: nobody knows what has left since', async () => {
  const store = temporaryStore();
  for (const name of ['a', 'b', 'c']) subscribed(store, `${name}@aoba.jp`);
  begin(store);
  // Two were refused; the second stood in a row, and may have been put back and sent since.
  for (const id of [2, 3]) set(store, id, 'bounced');
  store.db.exec('UPDATE delivery SET in_row = 1 WHERE id = 3; UPDATE sending SET accepted_before = 0');
  await backUpStore(store.file, `${store.file}.backup`);
  store.db.close();
  restoreStore(store.file, `${store.file}.backup`, { random: countingRandom(), stamp: 's' });
  const restored = openStore(store.file, { random: countingRandom() });
  expect(inDoubt(restored, 1)).toMatchObject([{ address: 'a@aoba.jp' }, { address: 'c@aoba.jp' }]);
  expect(outcomesOf(restored, 1).map(({ state }) => state)).toEqual(['bounced', 'in-doubt']);
  restored.db.close();
});
