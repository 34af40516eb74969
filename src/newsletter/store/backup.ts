import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { storeProblem } from './problems.ts';
import { row } from './query.ts';
import { examine } from './store.ts';

/**
 * Copies a store while others use it (SQLite's online backup), checks the copy, and only then gives it its name.
 *
 * @returns how many subscribers the copy holds
 * @throws {StoreProblem} if there is no store, or it is damaged
 */
export async function backUpStore(file: string, target: string): Promise<{ readonly subscribers: number }> {
  if (!existsSync(file)) throw storeProblem('missing', file);
  const next = `${target}.next`;
  rmSync(next, { force: true });
  closeSync(openSync(next, 'wx', 0o600));
  const db = new DatabaseSync(file, { timeout: 5000 });
  try {
    examine(db, file);
    await backup(db, next);
    const subscribers = settle(next);
    renameSync(next, target);
    return { subscribers };
  } finally {
    db.close();
    for (const name of [next, `${next}-wal`, `${next}-shm`]) rmSync(name, { force: true });
  }
}

/** One complete file without a journal beside it, on the disk. */
function settle(file: string): number {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    examine(copy, file);
    return row<{ count: number }>(copy, 'SELECT count(*) AS count FROM subscriber')?.count ?? 0;
  } finally {
    copy.close();
    chmodSync(file, 0o600);
    flush(file);
  }
}

/** Brings a file onto the disk. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
