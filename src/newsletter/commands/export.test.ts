import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consentAt, noon, subscribed } from '../store/store.fixture.ts';
import { endSubscription, enrol } from '../store/subscribers.ts';
import { addresses, agreed, desk } from './lists.fixture.ts';

describe('export', () => {
  test('writes who gets mail, for its owner alone, and comes back by an import', async () => {
    const { folder, store, run } = desk();
    enrol(store, {
      address: '+a@example.jp',
      topics: ['tag:vpn', 'follow-ups'],
      consent: consentAt(noon, { wording: '=1+1 と「"」, 同意します。' }),
    });
    subscribed(store, 'b@example.jp');
    endSubscription(store, subscribed(store, 'left@example.jp'), 'hard-bounce', noon);
    const file = join(folder, 'list.csv');
    expect(await run('export', file)).toContain('まだ書き出していません。');
    expect(existsSync(file)).toBe(false);
    const said = await run('export', file, '--confirm');
    expect(said).toContain('配信している2件を書き出しました');
    expect(said).toContain('送らない一覧はアドレスに戻せない形で持っているため、書き出せません');
    expect(readFileSync(file, 'utf8').split('\r\n')).toEqual([
      'email,topics,confirmed_at,consent_channel,consent_asked_at,consent_wording',
      `'+a@example.jp,follow-ups tag:vpn,2026-11-22T00:00:00.000Z,form,2026-11-21T23:59:00.000Z,"'=1+1 と「""」, 同意します。"`,
      'b@example.jp,all,2026-11-22T00:00:00.000Z,form,2026-11-21T23:59:00.000Z,同意します。',
      '',
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = desk();
    await other.run('import', file, ...agreed, '--confirm');
    expect(addresses(other.store)).toEqual(['+a@example.jp', 'b@example.jp']);
  });

  test('overwrites nothing and leaves nothing half-written', async () => {
    const { folder, store, run, write } = desk();
    const file = write('list.csv', 'mine');
    await expect(run('export', file, '--confirm')).rejects.toThrow('は、すでにあります。上書きしません。');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await expect(run('export', join(folder, 'nai', 'x.csv'), '--confirm')).rejects.toThrow('に書けません');
    subscribed(store, 'a@example.jp');
    store.db.exec('PRAGMA foreign_keys = OFF; DROP TABLE wording');
    await expect(run('export', join(folder, 'x.csv'), '--confirm')).rejects.toThrow('wording');
    expect(existsSync(join(folder, 'x.csv')) || existsSync(join(folder, 'x.csv.next'))).toBe(false);
  });
});
