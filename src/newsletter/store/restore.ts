import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { flush } from './backup.ts';
import { bringUpToDate } from './carry-over.ts';
import { StoreProblem, storeProblem } from './problems.ts';
import { examine, type Random, suppressionJournal, versionOf } from './store.ts';
import { readStoreBefore } from './store-before.ts';
import { readJournal } from './suppression-journal.ts';

/** The version of the store since which a letter's way out needs nothing that a backup could lack. */
const lettersProveThemselves = 3;

/** What a restore did. */
export interface Restored {
  readonly subscribers: number;
  /** Where the store that was there before is kept; null if there was none. */
  readonly keptAs: string | null;
  /** Opt-outs, bounces and erasures since the backup, which were carried over. */
  readonly carriedOver: number;
  /**
   * Whether letters may have gone out since the backup whose way out it does not know: those of earlier versions, and
   * those of a store with another key.
   */
  readonly hasLostLinks: boolean;
  /** Whether what was there before had another key: the backup is of another store. */
  readonly hadOtherKey: boolean;
}

/**
 * Puts a backup in the place of a store. Who has left since the backup stays out: their hashes are taken from
 * the journal beside the store, and from the store itself where it can still be read.
 *
 * Hashes under another key than the backup's say nothing to it. Those of people whose address either store still has
 * are made anew; the others are only given up where the caller knows how many they are.
 *
 * @param options.stamp tells the files that are kept from others of their kind, for example a time
 * @param options.giveUp how many people may be forgotten who are kept out under another key and cannot be recognised
 * @throws {StoreProblem} if the backup is none, somebody is using the store, or another number of people would be
 *   forgotten
 */
export function restoreStore(
  file: string,
  backupFile: string,
  options: { readonly random: Random; readonly stamp: string; readonly giveUp?: number },
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
  const journal = suppressionJournal(file);
  const before = existsSync(file) ? readStoreBefore(file) : null;
  const entries = readJournal(journal);

  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const next = `${file}.next`;
  for (const suffix of ['-wal', '-shm']) rmSync(next + suffix, { force: true });
  copyFileSync(backupFile, next);
  chmodSync(next, 0o600);
  const { newJournal, ...found } = bringUpToDate(next, {
    before,
    entries,
    random: options.random,
    giveUp: options.giveUp ?? 0,
  });
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
  if (newJournal !== null) {
    // Last: a kill before it leaves entries of another key beside the store, which the next restore asks about.
    writeFileSync(`${journal}.next`, newJournal, { mode: 0o600, flush: true });
    if (existsSync(journal)) copyFileSync(journal, `${journal}.before-${options.stamp}`);
    renameSync(`${journal}.next`, journal);
  }
  const hadOtherKey = newJournal !== null;
  return { ...found, keptAs, hasLostLinks: version < lettersProveThemselves || hadOtherKey, hadOtherKey };
}
