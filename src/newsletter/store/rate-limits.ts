import { keyed } from './identity.ts';
import { change, row, transaction } from './query.ts';
import type { Store } from './store.ts';

/** At most `count` within `span` milliseconds. */
export type Limit = { readonly count: number; readonly span: number };

const HOUR = 3_600_000;

/**
 * How often somebody may ask for mail. An office of many people has one network address, so its limit is wide;
 * the narrow one keeps a stranger from filling one person's mailbox.
 */
export const limits: Readonly<Record<'address' | 'network', readonly Limit[]>> = {
  address: [
    { count: 3, span: HOUR },
    { count: 6, span: 24 * HOUR },
  ],
  network: [
    { count: 30, span: HOUR },
    { count: 200, span: 24 * HOUR },
  ],
};

/** A clock that was set back must not lock anybody out for the time it was wrong. */
const CLOCK_SLACK = 60_000;

/**
 * Counts one attempt, unless there have been too many.
 *
 * @param key who is counted: an address, or a network as `networkOf` gives it
 * @returns 0 if it may go on, else the milliseconds until it may
 */
export function admit(store: Store, kind: keyof typeof limits, key: string, now: number): number {
  const bucket = keyed(store, `limit-${kind}`, key.toLowerCase());
  return transaction(store.db, () => {
    for (const { count, span } of limits[kind]) {
      // The oldest of the last `count` attempts: when it leaves the span, there is room for one more.
      const oldest = row<{ at: number }>(
        store.db,
        'SELECT at FROM attempt WHERE bucket = ? AND at > ? AND at <= ? ORDER BY at DESC LIMIT 1 OFFSET ?',
        bucket,
        now - span,
        now + CLOCK_SLACK,
        count - 1,
      );
      if (oldest !== undefined) return oldest.at + span - now;
    }
    change(store.db, 'INSERT INTO attempt (bucket, at) VALUES (?, ?)', bucket, now);
    return 0;
  });
}
