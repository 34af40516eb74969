import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Topic } from '#domain/newsletter/topics.ts';
import { consentsOf } from './consents.ts';
import { identityOf } from './identity.ts';
import { consentAt, countingRandom, noon, subscribed, temporaryStore } from './store.fixture.ts';
import {
  chooseTopics,
  endSubscription,
  enrol,
  erase,
  exportOf,
  recipientsOf,
  subscriberById,
} from './subscribers.ts';
import { countSuppressions, liftByHand, suppress, suppressionsOf } from './suppression.ts';
import { proofLife, sweep } from './sweep.ts';
import { issueToken, subscriberOfToken, tokenLife } from './tokens.ts';

const addressesFor = (store: ReturnType<typeof temporaryStore>, ...topics: Topic[]) =>
  recipientsOf(store, topics).recipients.map(({ address }) => address);

describe('who gets an edition', () => {
  test('follows from the topics, each person once, in the order of sign-up', () => {
    const store = temporaryStore();
    subscribed(store, 'all@example.jp');
    subscribed(store, 'vpn@example.jp', ['tag:vpn', 'tag:insider']);
    subscribed(store, 'later@example.jp', ['follow-ups']);
    expect(addressesFor(store, 'all', 'tag:vpn', 'tag:insider')).toEqual([
      'all@example.jp',
      'vpn@example.jp',
    ]);
    expect(addressesFor(store, 'all', 'follow-ups')).toEqual(['all@example.jp', 'later@example.jp']);
    chooseTopics(store, 2, ['follow-ups']);
    expect(addressesFor(store, 'all', 'tag:vpn')).toEqual(['all@example.jp']);
  });

  test.each(['unsubscribed', 'hard-bounce', 'complaint'] as const)('%s wins over the list', (reason) => {
    const store = temporaryStore();
    subscribed(store, 'a@example.jp');
    const id = subscribed(store, 'b@example.jp');
    endSubscription(store, id, reason, noon + 1);
    expect(recipientsOf(store, ['all'])).toEqual({
      recipients: [{ id: 1, address: 'a@example.jp' }],
      suppressed: 1,
    });
    // Even for a row that says otherwise.
    store.db.exec('UPDATE subscriber SET ended_at = NULL');
    expect(addressesFor(store, 'all')).toEqual(['a@example.jp']);
  });
});

describe('coming back', () => {
  test('with one’s own consent lifts an opt-out, a bounce and an erasure', () => {
    const store = temporaryStore();
    const id = subscribed(store, 'Taro@example.jp');
    endSubscription(store, id, 'hard-bounce', noon + 1);
    endSubscription(store, id, 'unsubscribed', noon + 2);
    expect(addressesFor(store, 'all')).toEqual([]);
    expect(subscribed(store, 'taro@example.jp', ['follow-ups'])).toBe(id);
    expect(addressesFor(store, 'follow-ups')).toEqual(['taro@example.jp']);
    expect(countSuppressions(store)).toEqual({});
    expect(consentsOf(store, identityOf(store, 'TARO@example.jp'))).toHaveLength(2);
  });

  test('is not possible after a complaint, nor by a list after any opt-out', () => {
    const store = temporaryStore();
    endSubscription(store, subscribed(store, 'a@example.jp'), 'complaint', noon);
    endSubscription(store, subscribed(store, 'b@example.jp'), 'unsubscribed', noon);
    erase(store, subscribed(store, 'c@example.jp'), noon);
    const byForm = consentAt(noon + 1);
    const byList = consentAt(noon + 1, { channel: 'import', page: null, network: null });
    expect(enrol(store, { address: 'a@example.jp', topics: ['all'], consent: byForm })).toBeUndefined();
    expect(enrol(store, { address: 'B@example.jp', topics: ['all'], consent: byList })).toBeUndefined();
    expect(enrol(store, { address: 'c@example.jp', topics: ['all'], consent: byList })).toBeUndefined();
    expect(addressesFor(store, 'all')).toEqual([]);
    expect(countSuppressions(store)).toEqual({ complaint: 1, erased: 1, unsubscribed: 1 });
  });
});

test('a list changes nothing for somebody who is on ours, and brings back nobody who left', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp', ['follow-ups']);
  const before = subscriberById(store, id);
  const consent = consentAt(noon + 1, { channel: 'import', page: null, network: null });
  expect(enrol(store, { address: 'A@example.jp', topics: ['all'], consent })).toBe(id);
  expect(subscriberById(store, id)).toEqual(before);
  expect(consentsOf(store, identityOf(store, 'a@example.jp'))).toEqual([consentAt(noon)]);
  endSubscription(store, id, 'complaint', noon + 2);
  liftByHand(store, identityOf(store, 'a@example.jp'), noon + 3);
  expect(enrol(store, { address: 'a@example.jp', topics: ['all'], consent })).toBeUndefined();
  expect(addressesFor(store, 'all', 'follow-ups')).toEqual([]);
});

test('a subscriber can have everything that is kept', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp', ['tag:vpn']);
  const subscriber = subscriberById(store, id);
  expect(subscriber && exportOf(store, subscriber)).toEqual({
    address: 'a@example.jp',
    confirmedAt: '2026-11-22T00:00:00.000Z',
    endedAt: null,
    topics: ['tag:vpn'],
    consents: [
      {
        askedAt: '2026-11-21T23:59:00.000Z',
        givenAt: '2026-11-22T00:00:00.000Z',
        channel: 'form',
        page: '/articles/a/',
        network: '192.0.2.0/24',
        wording: '同意します。',
      },
    ],
    suppressions: [],
    editions: [],
  });
});

test('after an erasure no file of the store holds the address, and the proof stays without it', () => {
  const store = temporaryStore();
  const id = subscribed(store, 'very-own-address@example.jp');
  const identity = identityOf(store, 'very-own-address@example.jp');
  const token = issueToken(
    store,
    { purpose: 'manage', owner: { subscriber: id }, now: noon },
    countingRandom(),
  );
  erase(store, id, noon + 1);
  store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  for (const suffix of ['', '-wal', '.suppressions.jsonl']) {
    expect(readFileSync(store.file + suffix, 'latin1')).not.toContain('very-own-address');
  }
  expect(subscriberOfToken(store, token, ['manage'], noon + 2)).toBeUndefined();
  expect(suppressionsOf(store, identity)).toEqual(['erased']);
  expect(consentsOf(store, identity)).toEqual([consentAt(noon, { page: null, network: null })]);
});

test('the sweep removes the address and the proof when the law needs them no more, and keeps the hash', () => {
  const store = temporaryStore();
  const [gone, stays] = [subscribed(store, 'a@example.jp'), subscribed(store, 'b@example.jp')];
  endSubscription(store, gone, 'unsubscribed', noon);
  sweep(store, noon + proofLife - 1);
  expect(subscriberById(store, gone)?.address).toBe('a@example.jp');
  sweep(store, noon + proofLife);
  expect(subscriberById(store, gone)).toBeUndefined();
  expect(subscriberById(store, stays)?.address).toBe('b@example.jp');
  const identity = identityOf(store, 'a@example.jp');
  expect(consentsOf(store, identity)).toEqual([]);
  expect(suppressionsOf(store, identity)).toEqual(['unsubscribed']);
});

describe('a token', () => {
  test('opens what it is for, for its time, and is not in the store', () => {
    const store = temporaryStore();
    const id = subscribed(store, 'a@example.jp');
    const token = issueToken(
      store,
      { purpose: 'manage', owner: { subscriber: id }, now: noon },
      countingRandom(),
    );
    const end = noon + tokenLife.manage;
    expect(subscriberOfToken(store, token, ['unsubscribe', 'manage'], end - 1)).toBe(id);
    expect(subscriberOfToken(store, token, ['manage'], end)).toBeUndefined();
    expect(subscriberOfToken(store, token, ['unsubscribe'], noon)).toBeUndefined();
    expect(subscriberOfToken(store, `${token}x`, ['manage'], noon)).toBeUndefined();
    expect(subscriberOfToken(store, '', ['manage'], noon)).toBeUndefined();
    store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(store.file, 'latin1')).not.toContain(token);
  });
});

test('a suppression told twice keeps its first time', () => {
  const store = temporaryStore();
  const identity = identityOf(store, 'a@example.jp');
  suppress(store, identity, 'unsubscribed', noon);
  suppress(store, identity, 'unsubscribed', noon + 5);
  const times = store.db.prepare('SELECT since FROM suppression').all();
  expect(times).toEqual([{ since: noon }]);
});
