import type { DatabaseSync } from 'node:sqlite';
import { transaction } from '../store/query.ts';

/**
 * Writes changes of several letters under way in one transaction: each commit waits for the disk, and with five
 * letters at once one wait does for all.
 */
export interface GroupCommit {
  /** Resolves when the change is on the disk; rejects where it could not be written. */
  readonly write: <T>(change: () => T) => Promise<T>;
  /** Writes a change with the next group, at the latest after a moment; what fails is told to `onFailure`. */
  readonly note: (change: () => void) => void;
  /** Writes everything that was given before. */
  readonly flush: () => void;
}

/** Milliseconds that a group waits at most for more to come. */
const WINDOW = 10;

/**
 * Begins with nothing to write.
 *
 * @param underWay how many letters are under way: when so many wait for the disk, nobody else will come
 * @param onFailure is told why a note could not be written
 */
export function groupCommit(
  db: DatabaseSync,
  underWay: () => number,
  onFailure: (error: unknown) => void,
): GroupCommit {
  let group: { readonly run: () => void; readonly settle: (error: unknown) => void }[] = [];
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;

  function commit(): void {
    const now = group;
    group = [];
    waiting = 0;
    clearTimeout(timer);
    timer = undefined;
    const failure = failureOf(() => {
      for (const { run } of now) run();
    });
    // One change that fails must not take the others with it: some of them say what a server has answered.
    for (const { run, settle } of now) settle(failure !== null && now.length > 1 ? failureOf(run) : failure);
  }

  /** @returns null when all of `work` is on the disk */
  function failureOf(work: () => void): unknown {
    try {
      transaction(db, work);
      return null;
    } catch (error) {
      return error ?? new Error('the commit failed');
    }
  }

  function add(run: () => void, settle: (error: unknown) => void): void {
    group.push({ run, settle });
    timer ??= setTimeout(commit, WINDOW);
  }

  const write: GroupCommit['write'] = (change) =>
    new Promise((resolve, reject) => {
      let result: { readonly value: ReturnType<typeof change> } | undefined;
      add(
        () => {
          result = { value: change() };
        },
        (error) => {
          if (error === null && result !== undefined) resolve(result.value);
          else reject(error);
        },
      );
      waiting += 1;
      if (waiting >= underWay()) commit();
    });
  return {
    write,
    note: (change) => {
      add(change, (error) => {
        if (error !== null) onFailure(error);
      });
    },
    flush: () => {
      if (group.length > 0) commit();
    },
  };
}
