import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** One row, or undefined. The tables are STRICT, so a row has the types that its columns declare. */
export function row<T>(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): T | undefined {
  return db.prepare(sql).get(...values) as T | undefined;
}

/** All rows. */
export function rows<T>(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): readonly T[] {
  return db.prepare(sql).all(...values) as T[];
}

/** Runs a change and says how many rows it touched and the id of the last row it inserted. */
export function change(
  db: DatabaseSync,
  sql: string,
  ...values: readonly SQLInputValue[]
): { readonly count: number; readonly id: number } {
  const { changes, lastInsertRowid } = db.prepare(sql).run(...values);
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
