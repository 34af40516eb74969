import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Preparing a statement costs several times what running it does; a list is many thousand times the same few. */
const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function statement(db: DatabaseSync, sql: string): StatementSync {
  const known = prepared.get(db) ?? new Map<string, StatementSync>();
  prepared.set(db, known);
  const found = known.get(sql) ?? db.prepare(sql);
  known.set(sql, found);
  return found;
}

/** One row, or undefined. The tables are STRICT, so a row has the types that its columns declare. */
export function row<T>(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): T | undefined {
  return statement(db, sql).get(...values) as T | undefined;
}

/** All rows. */
export function rows<T>(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): readonly T[] {
  return statement(db, sql).all(...values) as T[];
}

/** Runs a change and says how many rows it touched and the id of the last row it inserted. */
export function change(
  db: DatabaseSync,
  sql: string,
  ...values: readonly SQLInputValue[]
): { readonly count: number; readonly id: number } {
  const { changes, lastInsertRowid } = statement(db, sql).run(...values);
  return { count: Number(changes), id: Number(lastInsertRowid) };
}

/** All of `work` or nothing of it. The write lock is taken first, so that nothing read in it can be out of date. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
