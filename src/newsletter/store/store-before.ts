import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { addressesIn, type Left } from './other-key.ts';
import { faultOf, storeProblem } from './problems.ts';
import { row, rows } from './query.ts';

/** What is known of a store that a backup replaces. */
export interface StoreBefore {
  /** Null where it cannot be read. */
  readonly key: Uint8Array | null;
  /** Its suppression list. */
  readonly left: readonly Left[];
  readonly addresses: readonly string[];
}

/**
 * Reads the store that goes, as far as it can be read.
 *
 * @throws {StoreProblem} if somebody is using it
 */
export function readStoreBefore(file: string): StoreBefore {
  try {
    const db = new DatabaseSync(file, { timeout: 1000 });
    try {
      // Leaving the write-ahead log needs the file alone, so it fails as long as anybody has the store open.
      db.exec('PRAGMA journal_mode = DELETE');
      return {
        key: readable(() => keyIn(db), null),
        left: readable(() => rows<Left>(db, 'SELECT identity, reason, since FROM suppression'), []),
        addresses: readable(() => addressesIn(db), []),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    if (faultOf(error) === 'locked') throw storeProblem('locked', file);
    rmSync(`${file}-shm`, { force: true });
    return { key: null, left: [], addresses: [] };
  }
}

/** A damaged page of one table says nothing of another's. */
function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (faultOf(error) === 'locked') throw error;
    return otherwise;
  }
}

function keyIn(db: DatabaseSync): Uint8Array | null {
  return (
    row<{ value: Uint8Array }>(db, `SELECT value FROM setting WHERE name = 'identity-key'`)?.value ?? null
  );
}
