import { describe, expect, test } from 'vitest';
import { finishSending, newestSending } from '../store/sendings.ts';
import { noon, subscribed, temporaryStore } from '../store/store.fixture.ts';
import { endSubscription } from '../store/subscribers.ts';
import { type BeginGiven, planSending, takeUpSending } from './begin.ts';
import { holdSendingLock } from './lock.ts';
import { states } from './sending.fixture.ts';
import { shortMail } from './short-mail.fixture.ts';

function given(changes: Partial<BeginGiven> = {}): BeginGiven {
  const store = changes.store ?? temporaryStore();
  if (changes.store === undefined) for (const name of ['a', 'b', 'c']) subscribed(store, `${name}@aoba.jp`);
  return {
    store,
    edition: '2',
    mail: shortMail,
    topics: ['all'],
    again: false,
    changed: false,
    hasRecord: false,
    ...changes,
  };
}
const other = { ...shortMail, text: '直した本文\n' };

test('writes down whom it goes to and whom not, before the record', async () => {
  const first = given();
  endSubscription(first.store, 2, 'complaint', noon);
  let found: unknown;
  const sending = await takeUpSending(first, noon, async () => {
    found = states({ store: first.store, sending: { id: 1 } });
  });
  expect(sending).toMatchObject({ id: 1, edition: '2', run: 1, begunAt: noon });
  expect(found).toEqual({ waiting: 2, 'left-out': 1 });
});

test('whoever subscribes later does not get this one', async () => {
  const first = given();
  const sending = await takeUpSending(first, noon, async () => {});
  subscribed(first.store, 'late@aoba.jp');
  await takeUpSending({ ...first, hasRecord: true }, noon, async () => {});
  expect(states({ store: first.store, sending })).toEqual({ waiting: 3 });
});

test('without the record nothing begins', async () => {
  const first = given();
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  await expect(takeUpSending(first, noon, () => Promise.reject(full))).rejects.toThrow(
    /ENOSPC.*何も送っていません/,
  );
  expect(newestSending(first.store, '2')).toBeUndefined();
});

test('killed between the list and the record, it writes the record and goes on', async () => {
  const first = given();
  await takeUpSending(first, noon, async () => {});
  let written = 0;
  await takeUpSending(first, noon, async () => {
    written += 1;
  });
  expect(written).toBe(1);
  expect(newestSending(first.store, '2')?.run).toBe(1);
});

test('for nobody, nothing begins', async () => {
  const alone = given({ topics: ['tag:vpn'] });
  await expect(takeUpSending(alone, noon, async () => {})).rejects.toThrow('受け取る方が、いません');
  expect(newestSending(alone.store, '2')).toBeUndefined();
});

describe('an edition that was sent', () => {
  const sent = async () => {
    const first = given();
    const { id } = await takeUpSending(first, noon, async () => {});
    finishSending(first.store, id, noon);
    return { ...first, hasRecord: true };
  };

  test('is refused, with what --again would mean', async () => {
    const first = await sent();
    expect(() => planSending(first)).toThrow(/送り終えています.*全員に、また届きます.*--again/);
  });

  test('goes to everybody anew with --again, once more', async () => {
    const first = await sent();
    endSubscription(first.store, 1, 'unsubscribed', noon);
    const again = { ...first, again: true };
    const sending = await takeUpSending(again, noon, () => Promise.reject(new Error('written twice')));
    expect(sending.run).toBe(2);
    expect(states({ store: first.store, sending })).toEqual({ waiting: 2, 'left-out': 1 });
    expect(() => planSending(again)).toThrow('--again を付けずに');
  });

  test('is refused also where the store knows nothing of it', () => {
    expect(() => planSending(given({ hasRecord: true }))).toThrow('控えから戻したか');
  });
});

describe('an unfinished sending', () => {
  test('is not finished with another text, unless one says so', async () => {
    const first = given();
    const { id } = await takeUpSending(first, noon, async () => {});
    const now = { ...first, mail: other, hasRecord: true };
    expect(() => planSending(now)).toThrow('--changed');
    const sending = await takeUpSending({ ...now, changed: true }, noon, async () => {});
    expect(sending.id).toBe(id);
    expect(planSending(now)).toMatchObject({ kind: 'continue' });
  });
});

test('one process at a time', () => {
  const store = temporaryStore();
  const unlock = holdSendingLock(store.file);
  expect(() => holdSendingLock(store.file)).toThrow('別の send が送っている');
  unlock();
  holdSendingLock(store.file)();
});
