import { change, row, rows } from './query.ts';
import type { Store } from './store.ts';

/** A mail that the service owes: about a sign-up, or the link to a subscriber's own settings. */
export interface Errand {
  readonly id: number;
  readonly signup: number | null;
  readonly subscriber: number | null;
  /** How often sending was tried. */
  readonly attempts: number;
  readonly dueAt: number;
}

const MINUTE = 60_000;

/** The growing pauses after a passing failure, in milliseconds; after the last one the errand is given up. */
export const errandPauses: readonly number[] = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE);

/** Writes down that a subscriber asked for the link to the settings. One at a time is enough. */
export function askManageLink(store: Store, subscriber: number, now: number): void {
  change(
    store.db,
    `INSERT INTO errand (subscriber, due_at)
     SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM errand WHERE subscriber = ?1)`,
    subscriber,
    now,
  );
}

/** The errands whose time has come, the oldest first. A clock that was set back delays none of them. */
export function dueErrands(store: Store, now: number): readonly Errand[] {
  const longest = Math.max(...errandPauses);
  return rows<Errand>(
    store.db,
    `SELECT id, signup, subscriber, attempts, due_at AS dueAt FROM errand
     WHERE due_at <= ? OR due_at > ? ORDER BY id LIMIT 100`,
    now,
    now + longest,
  );
}

/** When the next errand is due; undefined where there is none. */
export function nextErrandAt(store: Store): number | undefined {
  return row<{ at: number | null }>(store.db, 'SELECT min(due_at) AS at FROM errand')?.at ?? undefined;
}

/** Strikes an errand off. */
export function finishErrand(store: Store, id: number): void {
  change(store.db, 'DELETE FROM errand WHERE id = ?', id);
}

/**
 * Puts an errand off after a passing failure.
 *
 * @returns whether it will be tried again; otherwise it was struck off
 */
export function postponeErrand(store: Store, errand: Errand, now: number): boolean {
  const pause = errandPauses[errand.attempts];
  if (pause === undefined) {
    finishErrand(store, errand.id);
    return false;
  }
  change(
    store.db,
    'UPDATE errand SET attempts = attempts + 1, due_at = ? WHERE id = ?',
    now + pause,
    errand.id,
  );
  return true;
}
