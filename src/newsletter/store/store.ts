import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';
import { faultOf, storeProblem } from './problems.ts';
import { change, row, transaction } from './query.ts';

/**
 * What is written down beside the store, so that a store restored from yesterday's backup does not write to
 * somebody who has left today: hashes and reasons, one JSON line each, never an address.
 */
export function suppressionJournal(file: string): string {
  return `${file}.suppressions.jsonl`;
}

/** Random bytes, as `crypto.randomBytes` gives them. */
export type Random = (length: number) => Uint8Array;

/** The open store: one SQLite file, which only its owner may read. */
export interface Store {
  readonly db: DatabaseSync;
  readonly file: string;
  /** The key of identity hashes; it lives and moves with the store. */
  readonly key: Uint8Array;
}

/** "Kyok" — what `file` would show, and what keeps us from writing into somebody else's database. */
const APPLICATION_ID = 0x4b796f6b;

/**
 * Opens the store, makes it if there never was one, and brings it to the present version.
 *
 * Every commit is on the disk before it counts (`synchronous=FULL`), so a killed process loses nothing that
 * it has answered for. A second process may use the store at the same time; it waits for at most `patience`.
 *
 * @param options.patience milliseconds
 * @throws {StoreProblem} if the store is damaged, locked, newer, not ours, or cannot be written
 */
export function openStore(
  file: string,
  options: { readonly random: Random; readonly patience?: number },
): Store {
  let db: DatabaseSync | undefined;
  try {
    if (!existsSync(file)) {
      // Where a list of opt-outs is, there was a store: an empty one would look as if all were well.
      if (existsSync(suppressionJournal(file))) throw storeProblem('missing', file);
      create(file);
    }
    db = new DatabaseSync(file, { timeout: options.patience ?? 5000, enableForeignKeyConstraints: true });
    const opened = db;
    examine(opened, file);
    opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    transaction(opened, () => migrate(opened, file, options.random));
    const key = row<{ value: Uint8Array }>(opened, `SELECT value FROM setting WHERE name = 'identity-key'`);
    if (key === undefined) throw storeProblem('damaged', file);
    return { db: opened, file, key: key.value };
  } catch (error) {
    if (db?.isOpen) db.close();
    throw problemOf(error, file);
  }
}

/**
 * Says whether a database is a store that this program can use; changes nothing.
 *
 * @throws {StoreProblem} if it is not
 */
export function examine(db: DatabaseSync, file: string): void {
  try {
    const check = row<{ quick_check: string }>(db, 'PRAGMA quick_check(1)');
    if (check?.quick_check !== 'ok') throw storeProblem('damaged', file);
    const tables = row<{ count: number }>(db, 'SELECT count(*) AS count FROM sqlite_schema')?.count ?? 0;
    const id = row<{ application_id: number }>(db, 'PRAGMA application_id')?.application_id;
    if (tables > 0 && id !== APPLICATION_ID) throw storeProblem('foreign', file);
    if (versionOf(db) > migrations.length) throw storeProblem('newer', file);
  } catch (error) {
    throw problemOf(error, file);
  }
}

/** The version of a store's tables; 0 for an empty one. */
export function versionOf(db: DatabaseSync): number {
  return row<{ user_version: number }>(db, 'PRAGMA user_version')?.user_version ?? 0;
}

function migrate(db: DatabaseSync, file: string, random: Random): void {
  const version = versionOf(db);
  if (version > migrations.length) throw storeProblem('newer', file);
  for (const step of migrations.slice(version)) db.exec(step);
  if (version === migrations.length) return;
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length};`);
  change(db, `INSERT OR IGNORE INTO setting (name, value) VALUES ('identity-key', ?)`, random(32));
}

/** SQLite would make the file readable to everybody on the machine. */
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

function problemOf(error: unknown, file: string): unknown {
  const fault = faultOf(error);
  if (fault !== undefined)
    return error instanceof Error && 'fault' in error ? error : storeProblem(fault, file);
  if (error instanceof Error && 'syscall' in error) return storeProblem('unwritable', file);
  return error;
}
