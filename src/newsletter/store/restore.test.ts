import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { backUpStore } from './backup.ts';
import { identityOf } from './identity.ts';
import { migrations } from './migrations.ts';
import { restoreStore } from './restore.ts';
import { countingRandom, noon, subscribed, temporaryFolder, temporaryStore } from './store.fixture.ts';
import { openStore, type Store } from './store.ts';
import { endSubscription, erase, recipientsOf } from './subscribers.ts';
import { suppress, suppressionsOf } from './suppression.ts';
import { proofLife, sweep } from './sweep.ts';

const options = { random: countingRandom(), stamp: '20261122T000000Z' };

function addressesIn(store: Store): readonly string[] {
  return recipientsOf(store, ['all']).recipients.map(({ address }) => address);
}

function read<T>(file: string, look: (store: Store) => T): T {
  const store = openStore(file, { random: countingRandom() });
  try {
    return look(store);
  } finally {
    store.db.close();
  }
}

test('a backup is taken while the store is in use, and is one whole file for its owner alone', async () => {
  const store = temporaryStore();
  for (let i = 0; i < 300; i += 1) subscribed(store, `a${i}@example.jp`);
  const target = join(temporaryFolder(), 'backup.sqlite');
  const making = backUpStore(store.file, target);
  subscribed(store, 'meanwhile@example.jp');
  const { subscribers } = await making;
  expect(subscribers).toBeGreaterThanOrEqual(300);
  expect(readdirSync(dirname(target))).toEqual(['backup.sqlite']);
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o077).toBe(0);
  expect(read(target, addressesIn).slice(0, 2)).toEqual(['a0@example.jp', 'a1@example.jp']);
});

test('a store that is not there, or damaged, is not backed up over a good backup', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'backup.sqlite');
  writeFileSync(target, 'good');
  await expect(backUpStore(join(folder, 'none.sqlite'), target)).rejects.toThrow('見つかりません');
  writeFileSync(join(folder, 'bad.sqlite'), 'x'.repeat(5000));
  await expect(backUpStore(join(folder, 'bad.sqlite'), target)).rejects.toThrow('壊れている');
  expect(readFileSync(target, 'utf8')).toBe('good');
});

test('who has left since the backup stays out after a restore, also from a damaged store', async () => {
  const store = temporaryStore();
  const ids = ['a', 'b', 'c', 'd'].map((name) => subscribed(store, `${name}@example.jp`));
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(store.file, backup);
  const [a = 0, b = 0, c = 0] = ids;
  endSubscription(store, a, 'unsubscribed', noon + 1);
  endSubscription(store, b, 'hard-bounce', noon + 1);
  erase(store, c, noon + 1);
  subscribed(store, 'a@example.jp');
  store.db.close();

  writeFileSync(store.file, 'x'.repeat(5000));
  const restored = restoreStore(store.file, backup, options);
  expect(restored).toMatchObject({ subscribers: 3, carriedOver: 2 });
  expect(restored.keptAs && readFileSync(restored.keptAs, 'latin1')).toMatch(/^x+$/);
  expect(read(store.file, addressesIn)).toEqual(['a@example.jp', 'd@example.jp']);
});

test('after a restore an address of the past goes as it would have, and what was erased is not there again', async () => {
  const store = temporaryStore();
  const left = subscribed(store, 'left@example.jp');
  const erased = subscribed(store, 'erased@example.jp');
  subscribed(store, 'lifted@example.jp');
  suppress(store, identityOf(store, 'other@example.jp'), 'unsubscribed', noon);
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(store.file, backup);
  endSubscription(store, left, 'unsubscribed', noon + 1);
  erase(store, erased, noon + 1);
  subscribed(store, 'other@example.jp');
  store.db.close();

  // One of the list was lifted since, two came: what is told is who was left out by it.
  expect(restoreStore(store.file, backup, options).carriedOver).toBe(2);
  const addresses = (at: number) =>
    read(store.file, (again) => {
      sweep(again, at);
      return again.db.prepare('SELECT address FROM subscriber ORDER BY id').all();
    });
  expect(addresses(noon + 2)).toEqual([{ address: 'left@example.jp' }, { address: 'lifted@example.jp' }]);
  expect(addresses(noon + 1 + proofLife)).toEqual([{ address: 'lifted@example.jp' }]);
});

test('the list of a store that can be read is carried over without the journal', async () => {
  const store = temporaryStore();
  subscribed(store, 'a@example.jp');
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(store.file, backup);
  suppress(store, identityOf(store, 'a@example.jp'), 'complaint', noon);
  store.db.close();
  writeFileSync(`${store.file}.suppressions.jsonl`, '{"at":1,"identity":"cut sh');
  expect(restoreStore(store.file, backup, options).carriedOver).toBe(1);
  expect(read(store.file, addressesIn)).toEqual([]);
});

test('where the journal cannot be read, the store that is there stays, and nobody is forgotten', async () => {
  const store = temporaryStore();
  const id = subscribed(store, 'a@example.jp');
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(store.file, backup);
  endSubscription(store, id, 'unsubscribed', noon + 1);
  store.db.close();
  rmSync(`${store.file}.suppressions.jsonl`);
  mkdirSync(`${store.file}.suppressions.jsonl`);
  expect(() => restoreStore(store.file, backup, options)).toThrow('EISDIR');
  rmSync(`${store.file}.suppressions.jsonl`, { recursive: true });
  expect(read(store.file, addressesIn)).toEqual([]);
});

test('a store that somebody uses is not replaced', async () => {
  const store = temporaryStore();
  subscribed(store, 'a@example.jp');
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(store.file, backup);
  expect(() => restoreStore(store.file, backup, options)).toThrow('ほかのプログラムが使っています');
  expect(addressesIn(store)).toEqual(['a@example.jp']);
  expect(readdirSync(dirname(store.file)).filter((name) => name.includes('before'))).toEqual([]);
});

test.each([
  ['what is no backup', (file: string) => writeFileSync(file, 'x'.repeat(5000)), '壊れている'],
  ['an empty file', (file: string) => writeFileSync(file, ''), '保管庫ではありません'],
  ['a file that is not there', () => {}, '見つかりません'],
])('%s is not restored', (_, make, message) => {
  const store = temporaryStore();
  store.db.close();
  const before = readFileSync(store.file);
  const backup = join(temporaryFolder(), 'backup.sqlite');
  make(backup);
  expect(() => restoreStore(store.file, backup, options)).toThrow(message);
  expect(readFileSync(store.file)).toEqual(before);
});

test('a backup can be restored where there is no store yet', async () => {
  const store = temporaryStore();
  subscribed(store, 'a@example.jp');
  const folder = temporaryFolder();
  await backUpStore(store.file, join(folder, 'backup.sqlite'));
  const file = join(folder, 'new', 'store.sqlite');
  expect(restoreStore(file, join(folder, 'backup.sqlite'), options)).toEqual({
    subscribers: 1,
    keptAs: null,
    carriedOver: 0,
    hasLostLinks: false,
    hadOtherKey: false,
  });
  expect(existsSync(file)).toBe(true);
});

test('of a backup that an earlier version made it is told that letters sent since have lost their way out', () => {
  const folder = temporaryFolder();
  const backup = join(folder, 'backup.sqlite');
  const old = new DatabaseSync(backup);
  for (const step of migrations.slice(0, 2)) old.exec(step);
  old.exec(`
    PRAGMA application_id = 0x4b796f6b; PRAGMA user_version = 2;
    INSERT INTO setting VALUES ('identity-key', zeroblob(32));
  `);
  old.close();
  expect(restoreStore(join(folder, 'store.sqlite'), backup, options).hasLostLinks).toBe(true);
});

describe('a backup of a store with another key', () => {
  /** A backup that has x and y; the store that came after it, which is empty and has another key. */
  async function another() {
    const first = temporaryStore();
    for (const name of ['x', 'y']) subscribed(first, `${name}@example.jp`);
    const backup = join(temporaryFolder(), 'backup.sqlite');
    await backUpStore(first.file, backup);
    const store = temporaryStore();
    expect(store.key).not.toEqual(first.key);
    return { store, backup };
  }

  test('keeps out whom the present store has let go, also by an address that only the backup still has', async () => {
    const { store, backup } = await another();
    endSubscription(store, subscribed(store, 'X@example.jp'), 'unsubscribed', noon + 1);
    erase(store, subscribed(store, 'y@example.jp'), noon + 1);
    endSubscription(store, subscribed(store, 'z@example.jp'), 'complaint', noon + 1);
    store.db.close();
    expect(restoreStore(store.file, backup, options)).toMatchObject({
      carriedOver: 3,
      hasLostLinks: true,
      hadOtherKey: true,
    });
    expect(read(store.file, addressesIn)).toEqual([]);
    expect(read(store.file, (again) => suppressionsOf(again, identityOf(again, 'z@example.jp')))).toEqual([
      'complaint',
    ]);
    // Its journal is under the new key now: the same restore once more knows all of it, also where the store is damaged.
    writeFileSync(store.file, 'x'.repeat(5000));
    expect(restoreStore(store.file, backup, options)).toMatchObject({ carriedOver: 3, hadOtherKey: false });
    expect(read(store.file, addressesIn)).toEqual([]);
  });

  test('is refused where somebody who has left cannot be recognised, unless it is said how many', async () => {
    const { store, backup } = await another();
    endSubscription(store, subscribed(store, 'x@example.jp'), 'unsubscribed', noon + 1);
    erase(store, subscribed(store, 'nobody-knows@example.jp'), noon + 1);
    store.db.close();
    const files = () => readdirSync(dirname(store.file)).sort();
    const before = files();
    expect(() => restoreStore(store.file, backup, options)).toThrow(/別の保管庫.*1人分.*--give-up 1/);
    expect(files()).toEqual(before);
    expect(restoreStore(store.file, backup, { ...options, giveUp: 1 })).toMatchObject({ carriedOver: 1 });
    expect(read(store.file, addressesIn)).toEqual(['y@example.jp']);
    expect(files()).toContain(`store.sqlite.suppressions.jsonl.before-${options.stamp}`);
  });

  test('is refused where the present store is damaged and its journal is under another key', async () => {
    const { store, backup } = await another();
    endSubscription(store, subscribed(store, 'x@example.jp'), 'unsubscribed', noon + 1);
    const twice = subscribed(store, 'y@example.jp');
    endSubscription(store, twice, 'unsubscribed', noon + 1);
    subscribed(store, 'y@example.jp');
    store.db.close();
    writeFileSync(store.file, 'x'.repeat(5000));
    expect(() => restoreStore(store.file, backup, options)).toThrow('1人分');
    expect(readFileSync(store.file, 'latin1')).toMatch(/^x+$/);
  });

  test('is told of a store before it that nobody has left', async () => {
    const { store, backup } = await another();
    store.db.close();
    expect(restoreStore(store.file, backup, options)).toMatchObject({ carriedOver: 0, hasLostLinks: true });
  });
});
