import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { flush } from './backup.ts';
import { catchUp } from './catch-up.ts';
import { faultOf, StoreProblem, storeProblem } from './problems.ts';
import { row, rows, transaction } from './query.ts';
import { doubtUnfinished } from './sendings.ts';
import { examine, openStore, type Random, type Store, suppressionJournal, versionOf } from './store.ts';
import { replayJournal } from './suppression.ts';

/** The version of the store since which a letter's way out needs nothing that a backup could lack. */
const lettersProveThemselves = 3;

/** What a restore did. */
export interface Restored {
  readonly subscribers: number;
  /** Where the store that was there before is kept; null if there was none. */
  readonly keptAs: string | null;
  /** Opt-outs, bounces and erasures since the backup, which were carried over. */
  readonly carriedOver: number;
  /** Whether letters may have gone out since the backup whose way out it does not know: those of earlier versions. */
  readonly hasLostLinks: boolean;
}

/**
 * Puts a backup in the place of a store. Who has left since the backup stays out: their hashes are taken from
 * the journal beside the store, and from the store itself where it can still be read.
 *
 * @param options.stamp tells the file that is kept from others of its kind, for example a time
 * @throws {StoreProblem} if the backup is none, or somebody is using the store
 */
export function restoreStore(
  file: string,
  backupFile: string,
  options: { readonly random: Random; readonly stamp: string },
): Restored {
  if (!existsSync(backupFile)) {
    const text = `控え「${backupFile}」が見つかりません。ファイルの場所を確かめてください。`;
    throw new StoreProblem('missing', text);
  }
  const source = new DatabaseSync(backupFile, { readOnly: true });
  let version: number;
  try {
    examine(source, backupFile);
    version = versionOf(source);
    if (version === 0) throw storeProblem('foreign', backupFile);
  } finally {
    source.close();
  }
  const left = existsSync(file) ? suppressionsIn(file) : [];

  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const next = `${file}.next`;
  for (const suffix of ['-wal', '-shm']) rmSync(next + suffix, { force: true });
  copyFileSync(backupFile, next);
  chmodSync(next, 0o600);
  const found = bringUpToDate(next, { journal: suppressionJournal(file), left, random: options.random });
  flush(next);

  const keptAs = existsSync(file) ? `${file}.before-${options.stamp}` : null;
  if (keptAs !== null) {
    for (const suffix of ['-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, keptAs + suffix);
    }
    // A copy, so that a kill before the next line leaves the old store where it was, not none.
    copyFileSync(file, keptAs);
    chmodSync(keptAs, 0o600);
    flush(keptAs);
  }
  renameSync(next, file);
  return { ...found, keptAs, hasLostLinks: version < lettersProveThemselves };
}

/**
 * Carries into a copy of a backup, before it becomes the store, what must not be forgotten: all of it or nothing, so
 * that no sending ever finds a store that would write to somebody who has left.
 */
function bringUpToDate(
  file: string,
  given: { readonly journal: string; readonly left: readonly Left[]; readonly random: Random },
): Pick<Restored, 'subscribers' | 'carriedOver'> {
  const store = openStore(file, { random: given.random });
  try {
    const carriedOver = transaction(store.db, () => {
      const count = replayJournal(store, given.journal) + carryOver(store, given.left);
      catchUp(store);
      doubtUnfinished(store);
      return count;
    });
    const subscribers =
      row<{ count: number }>(store.db, 'SELECT count(*) AS count FROM subscriber')?.count ?? 0;
    // One whole file, which can be renamed.
    store.db.exec('PRAGMA journal_mode = DELETE');
    return { subscribers, carriedOver };
  } finally {
    store.db.close();
  }
}

type Left = { readonly identity: Uint8Array; readonly reason: string; readonly since: number };

/** The suppression list of the store that goes, as far as it can be read. */
function suppressionsIn(file: string): readonly Left[] {
  try {
    const db = new DatabaseSync(file, { timeout: 1000 });
    try {
      // Leaving the write-ahead log needs the file alone, so it fails as long as anybody has the store open.
      db.exec('PRAGMA journal_mode = DELETE');
      return rows<Left>(db, 'SELECT identity, reason, since FROM suppression');
    } finally {
      db.close();
    }
  } catch (error) {
    if (faultOf(error) === 'locked') throw storeProblem('locked', file);
    rmSync(`${file}-shm`, { force: true });
    return [];
  }
}

function carryOver(store: Store, left: readonly Left[]): number {
  const insert = store.db.prepare(
    'INSERT OR IGNORE INTO suppression (identity, reason, since) VALUES (?, ?, ?)',
  );
  return left.reduce((sum, { identity, reason, since }) => {
    return sum + Number(insert.run(identity, reason, since).changes);
  }, 0);
}
