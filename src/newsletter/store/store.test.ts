import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { migrations } from './migrations.ts';
import { StoreProblem } from './problems.ts';
import { countingRandom, subscribed, temporaryFolder, temporaryStore } from './store.fixture.ts';
import { openStore, suppressionJournal, versionOf } from './store.ts';

const open = (file: string) => openStore(file, { random: countingRandom(), patience: 100 });

function problemAt(file: string): StoreProblem {
  try {
    open(file).db.close();
  } catch (error) {
    if (error instanceof StoreProblem) return error;
    throw error;
  }
  throw new Error('It opened.');
}

test('a new store has the present version and belongs to its owner alone', () => {
  const store = temporaryStore();
  expect(versionOf(store.db)).toBe(migrations.length);
  expect(store.key).toHaveLength(32);
  if (process.platform !== 'win32') {
    for (const suffix of ['', '-wal']) expect(statSync(store.file + suffix).mode & 0o077).toBe(0);
  }
});

test('opened again it is the same store with the same key', () => {
  const store = temporaryStore();
  subscribed(store, 'a@example.jp');
  store.db.close();
  const again = open(store.file);
  expect(again.key).toEqual(store.key);
  expect(again.db.prepare('SELECT address FROM subscriber').all()).toEqual([{ address: 'a@example.jp' }]);
  again.db.close();
});

test('a killed migration leaves no half of it', () => {
  const file = join(temporaryFolder(), 'store.sqlite');
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; CREATE TABLE setting (name TEXT); ROLLBACK;');
  db.close();
  open(file).db.close();
});

test('whom a killed run of an earlier version had refused waits again, where the sending goes on', () => {
  const file = join(temporaryFolder(), 'store.sqlite');
  const db = new DatabaseSync(file);
  for (const step of migrations.slice(0, 2)) db.exec(step);
  db.exec(`
    PRAGMA application_id = 0x4b796f6b; PRAGMA user_version = 2;
    INSERT INTO setting VALUES ('identity-key', zeroblob(32));
    INSERT INTO sending VALUES (1, '1', 1, 'd', 0, 5), (2, '2', 1, 'd', 0, NULL);
    INSERT INTO subscriber VALUES (1, x'01', 'a@aoba.jp', 0, NULL), (2, x'02', 'b@aoba.jp', 0, 9),
      (3, x'03', 'c@aoba.jp', 0, NULL);
    INSERT INTO delivery (sending, subscriber, state, code) VALUES
      (1, 1, 'bounced', '550'), (2, 1, 'bounced', '550'), (2, 2, 'bounced', '550'), (2, NULL, 'accepted', NULL),
      (2, 3, 'refused', '554'), (1, 3, 'refused', '554');
  `);
  db.close();
  const store = open(file);
  expect(store.key).toEqual(new Uint8Array(32));
  const rows = store.db.prepare('SELECT state, refusals FROM delivery ORDER BY id').all();
  expect(rows.map(({ state, refusals }) => `${state} ${refusals}`)).toEqual([
    'bounced 0',
    'waiting 1',
    'bounced 0',
    'accepted 0',
    'waiting 1',
    'refused 0',
  ]);
  store.db.close();
});

describe('refused, with what to do', () => {
  test('what is no database', () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    writeFileSync(file, 'これはデータベースではありません。'.repeat(100));
    const problem = problemAt(file);
    expect(problem.fault).toBe('damaged');
    expect(problem.message).toContain('npm run newsletter -- restore');
  });

  test('a store with overwritten pages', () => {
    const store = temporaryStore();
    for (let i = 0; i < 500; i += 1) subscribed(store, `a${i}@example.jp`);
    store.db.exec('PRAGMA journal_mode = DELETE');
    store.db.close();
    const bytes = readFileSync(store.file);
    bytes.fill(0x5a, 4096 * 3, bytes.length - 4096);
    writeFileSync(store.file, bytes);
    expect(problemAt(store.file).fault).toBe('damaged');
  });

  test('a store that somebody holds', () => {
    const store = temporaryStore();
    store.db.exec('BEGIN IMMEDIATE');
    const problem = problemAt(store.file);
    expect(problem.fault).toBe('locked');
    expect(problem.message).toContain('npm run newsletter -- restore');
    store.db.exec('ROLLBACK');
    open(store.file).db.close();
  });

  test('a store of a later version', () => {
    const store = temporaryStore();
    store.db.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    expect(problemAt(store.file).fault).toBe('newer');
  });

  test('somebody else’s database', () => {
    const file = join(temporaryFolder(), 'other.sqlite');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE t (a)');
    other.close();
    expect(problemAt(file).fault).toBe('foreign');
    expect(new DatabaseSync(file).prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 't' }]);
  });

  test('a store that has vanished from beside its list of opt-outs', () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    writeFileSync(suppressionJournal(file), '');
    expect(problemAt(file).fault).toBe('missing');
    expect(existsSync(file)).toBe(false);
  });

  test('a place where no file can be', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(problemAt(join(file, 'store.sqlite')).fault).toBe('unwritable');
  });
});
