import { describe, expect, test } from 'vitest';
import { importList } from '../lists/import-list.ts';
import { identityOf } from '../store/identity.ts';
import { consentAt, noon, subscribed, temporaryStore, tokenInLetter } from '../store/store.fixture.ts';
import type { Store } from '../store/store.ts';
import { endSubscription, enrol, recipientsOf } from '../store/subscribers.ts';
import { countSuppressions } from '../store/suppression.ts';
import { letterToken } from '../store/unsubscribe-token.ts';
import { type MessageFinding, settle } from './settle.ts';

const hour = 3_600_000;
const later = noon + hour;

function gone(
  address: string,
  tokens: readonly string[],
  changes: Partial<MessageFinding> = {},
): MessageFinding {
  return { message: '1通目', about: 'gone', addresses: [address], at: later, tokens, ...changes };
}

const real = { trust: false, isReal: true, now: later + hour };
const addresses = (store: Store) => recipientsOf(store, ['all']).recipients.map(({ address }) => address);

describe('a report that proves itself', () => {
  test('ends the subscription, once', () => {
    const store = temporaryStore();
    const id = subscribed(store, 'Taro@example.jp');
    subscribed(store, 'b@example.jp');
    const finding = gone('taro@example.jp', [tokenInLetter(store, id)]);
    const dry = settle(store, [finding], { ...real, isReal: false });
    expect(addresses(store)).toHaveLength(2);
    const first = settle(store, [finding, { ...finding, message: '2通目' }], real);
    expect(first.ended).toEqual([{ message: '1通目', address: 'Taro@example.jp', reason: 'hard-bounce' }]);
    expect(dry.ended).toEqual(first.ended);
    expect(first.already).toBe(1);
    expect(addresses(store)).toEqual(['b@example.jp']);
    const journal = countSuppressions(store);
    expect(settle(store, [finding], real)).toMatchObject({ ended: [], already: 1 });
    expect(countSuppressions(store)).toEqual(journal);
  });

  test('does not end a subscription that was confirmed after it, however often it is read', () => {
    const store = temporaryStore();
    const id = subscribed(store, 'a@example.jp');
    const finding = gone('a@example.jp', [tokenInLetter(store, id)]);
    settle(store, [finding], real);
    enrol(store, { address: 'a@example.jp', topics: ['all'], consent: consentAt(later + 2 * hour) });
    expect(settle(store, [finding], { ...real, now: later + 3 * hour })).toMatchObject({
      ended: [],
      older: 1,
    });
    expect(addresses(store)).toEqual(['a@example.jp']);
  });

  test('about an address to which the letter was forwarded ends nothing', () => {
    const store = temporaryStore();
    const finding = gone('other@example.jp', [tokenInLetter(store, subscribed(store, 'a@example.jp'))]);
    expect(settle(store, [finding], { ...real, trust: true })).toMatchObject({ ended: [], forwarded: 1 });
    expect(addresses(store)).toEqual(['a@example.jp']);
  });

  test('is known by either of its addresses', () => {
    const store = temporaryStore();
    const finding = gone('', [tokenInLetter(store, subscribed(store, 'a@example.jp'))], {
      addresses: ['a@example.jp', 'inner@example.jp'],
    });
    expect(
      settle(store, [finding, { ...finding, addresses: finding.addresses.toReversed() }], real),
    ).toMatchObject({ ended: [{ address: 'a@example.jp' }], already: 1 });
  });
});

describe('a report that anybody could have written', () => {
  test.each([
    ['without a token', () => []],
    ['with a token of nobody', () => ['x'.repeat(43)]],
    [
      'with the token of somebody else',
      (store: Store) => [tokenInLetter(store, subscribed(store, 'forger@example.jp'))],
    ],
  ])('%s ends nothing, unless it is trusted', (_name, tokens) => {
    const store = temporaryStore();
    subscribed(store, 'a@example.jp');
    const finding = gone('a@example.jp', tokens(store));
    expect(settle(store, [finding], real)).toMatchObject({
      ended: [],
      unproven: [{ message: '1通目', address: 'a@example.jp', reason: 'hard-bounce' }],
    });
    expect(addresses(store)).toContain('a@example.jp');
    expect(settle(store, [finding], { ...real, trust: true })).toMatchObject({
      ended: [{ address: 'a@example.jp' }],
      unproven: [],
    });
    expect(addresses(store)).not.toContain('a@example.jp');
  });

  test('never puts anybody unknown on the suppression list', () => {
    const store = temporaryStore();
    const findings = [gone('x@example.jp', []), gone('', [], { about: 'complaint', addresses: [] })];
    expect(settle(store, findings, { ...real, trust: true })).toMatchObject({ ended: [], unknown: 2 });
    expect(countSuppressions(store)).toEqual({});
  });
});

describe('a complaint', () => {
  test('is known by its token where the address is hidden', () => {
    const store = temporaryStore();
    const finding = gone('', [tokenInLetter(store, subscribed(store, 'a@example.jp'))], {
      about: 'complaint',
      addresses: [],
    });
    expect(settle(store, [finding], real).ended).toEqual([
      { message: '1通目', address: 'a@example.jp', reason: 'complaint' },
    ]);
    expect(countSuppressions(store)).toEqual({ complaint: 1 });
  });

  test('counts for somebody who has left already: no sign-up of another brings them back', () => {
    const store = temporaryStore();
    const id = subscribed(store, 'a@example.jp');
    const token = tokenInLetter(store, id);
    endSubscription(store, id, 'unsubscribed', noon + 1);
    settle(store, [gone('a@example.jp', [token], { about: 'complaint' })], real);
    expect(countSuppressions(store)).toEqual({ complaint: 1, unsubscribed: 1 });
  });
});

describe('about somebody whom a restore has lost', () => {
  /** A store that never knew the person, and the token of a letter that went to them. */
  function lost() {
    const store = temporaryStore();
    const identity = identityOf(store, 'late@example.jp');
    return { store, token: letterToken(store, { subscriber: 7, identity, writtenAt: noon }) };
  }
  const list = {
    addresses: ['late@example.jp'],
    topics: ['all'],
    consent: { wording: '同意します。', since: noon },
  } as const;

  test.each([
    ['complaint', [], 'complaint', null],
    ['complaint', ['other@example.jp'], 'complaint', null],
    ['gone', ['Late@example.jp'], 'hard-bounce', 'Late@example.jp'],
  ] as const)(
    'a proven report (%s, %j) keeps the address out of a list too',
    (about, said, reason, address) => {
      const { store, token } = lost();
      const finding = gone('', [token], { about, addresses: said });
      expect(settle(store, [finding, finding], { ...real, isReal: false }).ended).toHaveLength(1);
      expect(countSuppressions(store)).toEqual({});
      expect(settle(store, [finding], real).ended).toEqual([{ message: '1通目', address, reason }]);
      expect(settle(store, [finding], real)).toMatchObject({ ended: [], already: 1 });
      expect(importList(store, list, true)).toMatchObject({ added: 0, suppressed: { [reason]: 1 } });
      expect(addresses(store)).toEqual([]);
    },
  );

  test('a bounce of another address, as of a letter that was forwarded, does not', () => {
    const { store, token } = lost();
    const findings = [gone('other@example.jp', [token]), gone('late@example.jp', [])];
    expect(settle(store, findings, { ...real, trust: true })).toMatchObject({ ended: [], unknown: 2 });
    expect(countSuppressions(store)).toEqual({});
  });
});

test('what may pass is counted and ends nothing', () => {
  const store = temporaryStore();
  const token = tokenInLetter(store, subscribed(store, 'a@example.jp'));
  const findings = (['full', 'full', 'policy', 'arrived'] as const).map((about) =>
    gone('a@example.jp', [token], { about }),
  );
  expect(settle(store, findings, { ...real, trust: true })).toMatchObject({
    ended: [],
    counted: { full: 2, policy: 1, arrived: 1 },
  });
  expect(addresses(store)).toEqual(['a@example.jp']);
});
