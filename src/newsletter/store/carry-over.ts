import { rmSync } from 'node:fs';
import { catchUp } from './catch-up.ts';
import { fingerprintOf } from './identity.ts';
import { keptOutBy, type Left, underThisKey } from './other-key.ts';
import { otherKeyProblem } from './problems.ts';
import { row, rows, transaction } from './query.ts';
import { doubtUnfinished } from './sendings.ts';
import { openStore, type Random, type Store } from './store.ts';
import type { StoreBefore } from './store-before.ts';
import { replayJournal } from './suppression.ts';
import { type Entry, type KeyedEntry, linesOf } from './suppression-journal.ts';

/** What a restored store has taken over from the one before it. */
export interface CarriedOver {
  readonly subscribers: number;
  /** Opt-outs, bounces and erasures since the backup. */
  readonly carriedOver: number;
  /** Its journal, where the one that is there is under another key. */
  readonly newJournal: string | null;
}

/**
 * Carries into a copy of a backup, before it becomes the store, what must not be forgotten: all of it or nothing, so
 * that no sending ever finds a store that would write to somebody who has left. Where that fails, the copy is removed.
 *
 * @param given.before the store that goes; null where there is none
 * @param given.entries of its journal
 * @param given.giveUp how many people may be forgotten who are kept out under another key and cannot be recognised
 * @throws {StoreProblem} if more of them would be
 */
export function bringUpToDate(
  file: string,
  given: {
    readonly before: StoreBefore | null;
    readonly entries: readonly KeyedEntry[];
    readonly random: Random;
    readonly giveUp: number;
  },
): CarriedOver {
  const { before, giveUp } = given;
  const store = openStore(file, { random: given.random });
  try {
    const own = fingerprintOf(store);
    const from = before !== null && before.key !== null ? { ...before, key: before.key } : null;
    // A damaged store may not tell its key; the newest entry beside it does.
    const keyBefore = from === null ? (given.entries.at(-1)?.key ?? own) : fingerprintOf(from);
    const entries = given.entries.map((entry) => ({ ...entry, key: entry.key ?? keyBefore }));
    const foreign = entries.filter(({ key }) => key !== own);
    const hadOtherKey = foreign.length > 0 || keyBefore !== own;
    const list = before?.left ?? [];
    const carriedOver = transaction(store.db, () => {
      const isOwnList = keyBefore === own;
      const { known, unknown } = underThisKey(
        store,
        [...keptOutBy(foreign), ...(isOwnList ? [] : list)],
        from,
      );
      if (unknown > giveUp) throw otherKeyProblem(unknown);
      const replayed = replayJournal(store, entries);
      const count = replayed + carryOver(store, [...known, ...(isOwnList ? list : [])]);
      catchUp(store);
      doubtUnfinished(store);
      return count;
    });
    const subscribers =
      row<{ count: number }>(store.db, 'SELECT count(*) AS count FROM subscriber')?.count ?? 0;
    const newJournal = hadOtherKey ? linesOf(store, entriesOf(store)) : null;
    // One whole file, which can be renamed.
    store.db.exec('PRAGMA journal_mode = DELETE');
    return { subscribers, carriedOver, newJournal };
  } catch (error) {
    store.db.close();
    rmSync(file, { force: true });
    throw error;
  } finally {
    if (store.db.isOpen) store.db.close();
  }
}

/** The whole list of a store, as its journal would note it. */
function entriesOf(store: Store): readonly Entry[] {
  return rows<Entry>(
    store.db,
    'SELECT since AS at, lower(hex(identity)) AS identity, reason FROM suppression ORDER BY since, identity, reason',
  ).map(({ at, identity, reason }) => ({ at, identity, reason }));
}

function carryOver(store: Store, left: readonly Left[]): number {
  const insert = store.db.prepare(
    'INSERT OR IGNORE INTO suppression (identity, reason, since) VALUES (?, ?, ?)',
  );
  return left.reduce((sum, { identity, reason, since }) => {
    return sum + Number(insert.run(identity, reason, since).changes);
  }, 0);
}
