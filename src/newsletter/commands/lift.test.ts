import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUpStore } from '../store/backup.ts';
import { identityOf } from '../store/identity.ts';
import { restoreStore } from '../store/restore.ts';
import { consentAt, noon, subscribed } from '../store/store.fixture.ts';
import { openStore, suppressionJournal } from '../store/store.ts';
import { endSubscription, enrol, subscriberByIdentity } from '../store/subscribers.ts';
import { replayJournal, suppressionsOf } from '../store/suppression.ts';
import { readJournal } from '../store/suppression-journal.ts';
import { addresses, agreed, desk } from './lists.fixture.ts';

describe('lift', () => {
  test('takes a complaint off by hand, for the journal too, and signs nobody up', async () => {
    const { store, run } = desk();
    endSubscription(store, subscribed(store, 'a@example.jp'), 'complaint', noon);
    expect(await run('lift', 'Ａ@example.jp')).toContain('送らない一覧にあります（迷惑メールの申告）');
    expect(suppressionsOf(store, identityOf(store, 'a@example.jp'))).toEqual(['complaint']);
    await run('lift', 'A@example.jp', '--confirm');
    expect(suppressionsOf(store, identityOf(store, 'a@example.jp'))).toEqual([]);
    expect(replayJournal(store, readJournal(suppressionJournal(store.file)))).toBe(0);
    expect(suppressionsOf(store, identityOf(store, 'a@example.jp'))).toEqual([]);
    expect(addresses(store)).toEqual([]);
    expect(await run('lift', 'a@example.jp', '--confirm')).toContain('送らない一覧にありません');
  });

  test('a backup from before it brings nobody back, and one from after takes nobody off', async () => {
    const { folder, store, random, run } = desk();
    const copies = [join(folder, 'before'), join(folder, 'after')] as const;
    const id = subscribed(store, 'a@example.jp');
    await backUpStore(store.file, copies[0]);
    endSubscription(store, id, 'complaint', noon);
    await run('lift', 'a@example.jp', '--confirm');
    enrol(store, { address: 'a@example.jp', topics: ['all'], consent: consentAt(noon + 1) });
    await backUpStore(store.file, copies[1]);
    store.db.close();
    const restored = copies.map((copy, index) => {
      restoreStore(store.file, copy, { random, stamp: String(index) });
      const opened = openStore(store.file, { random });
      const found = addresses(opened);
      opened.db.close();
      return found;
    });
    expect(restored).toEqual([[], ['a@example.jp']]);
  });

  test('the person comes back by the form, not by a list', async () => {
    const { store, run, write } = desk();
    endSubscription(store, subscribed(store, 'a@example.jp'), 'complaint', noon);
    await run('lift', 'a@example.jp', '--confirm');
    const said = await run('import', write('a.csv', 'a@example.jp'), ...agreed, '--confirm');
    expect(said).toContain('前に離れた（本人の申し込みを待つ）: 1件');
    expect(addresses(store)).toEqual([]);
    subscribed(store, 'a@example.jp');
    expect(subscriberByIdentity(store, identityOf(store, 'a@example.jp'))?.endedAt).toBeNull();
  });

  test.each([[[]], [['だめ']], [['a@example.jp', 'b@example.jp']], [['a@example.jp', '--yes']]])(
    'refuses %j',
    async (args) => {
      await expect(desk().run('lift', ...args)).rejects.toThrow('使い方: npm run newsletter -- lift');
    },
  );
});
