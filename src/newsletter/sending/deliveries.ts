import { keyed } from '../store/identity.ts';
import type { DeliveryState } from '../store/sendings.ts';
import type { Store } from '../store/store.ts';

/** A letter to be sent now. */
export interface Delivery {
  readonly id: number;
  readonly subscriber: number;
  readonly address: string;
  /** Of the address. */
  readonly identity: Uint8Array;
  /** How often a server has put it off. */
  readonly attempts: number;
  /** In how many runs it was refused, and waits again all the same. */
  readonly refusals: number;
  /** Known to nobody but this sending, and the same for every attempt. */
  readonly name: string;
}

/** Somebody who has left, or whom the suppression list names, since the sending began. */
export interface LeftOut {
  readonly id: number;
  readonly reason: string;
}

/** The rows of one sending. Every function asks or writes at once; who writes many groups them. */
export interface Deliveries {
  /** The numbers of letters that may be sent at `now`, those never tried first, those once refused last; at most `most`. */
  readonly due: (now: number, most: number) => readonly number[];
  /** Of those only the ones that were refused in an earlier run, or before a kill. */
  readonly dueAgain: (now: number, most: number) => readonly number[];
  /** When the next letter is due; undefined where none waits. */
  readonly nextDue: () => number | undefined;
  /** The letter, or why there is none any more; `gone` where it does not wait, and its row says all there is to say. */
  readonly claim: (id: number) => Delivery | LeftOut | 'gone';
  /**
   * Notes that its bytes may be with the server from now on.
   *
   * @returns false where the recipient has left at the last moment or it waits no more, and the letter must not go
   */
  readonly hand: (id: number) => boolean;
  /** Notes what became of it. */
  readonly settle: (id: number, state: Exclude<DeliveryState, 'handed'>, code: string | null) => void;
  /** Notes that a server has refused it for good, and no letter was taken since. */
  readonly refuse: (id: number, state: 'bounced' | 'refused', code: string) => void;
  /** Puts it off. */
  readonly postpone: (id: number, dueAt: number, code: string) => void;
  /** Puts a letter back of which nothing has left; who has left since is left out when it is sent. */
  readonly putBack: (id: number) => void;
  /** Puts letters back that were refused, behind all others and as if no server had put them off. */
  readonly putLast: (ids: readonly number[]) => void;
  /** How many letters of the sending wait, and how many a server has taken. */
  readonly count: () => { readonly waiting: number; readonly accepted: number };
}

/** Opens the rows of a sending. */
export function openDeliveries(store: Store, sending: number): Deliveries {
  const { db } = store;
  // After a restore a number may be another sending's; its edition and its moment are not.
  const { edition, begunAt } = db
    .prepare('SELECT edition, begun_at AS begunAt FROM sending WHERE id = ?')
    .get(sending) as { edition: string; begunAt: number };
  const due = db.prepare(
    `SELECT id FROM delivery WHERE sending = ? AND state = 'waiting' AND due_at <= ?
     ORDER BY refusals, due_at, id LIMIT ?`,
  );
  const dueAgain = db.prepare(
    `SELECT id FROM delivery WHERE sending = ? AND state = 'waiting' AND refusals > 0 AND due_at <= ?
     ORDER BY refusals, due_at, id LIMIT ?`,
  );
  const next = db.prepare(`SELECT min(due_at) AS at FROM delivery WHERE sending = ? AND state = 'waiting'`);
  const find = db.prepare(
    `SELECT state, subscriber.id, address, identity, attempts, refusals, ended_at AS endedAt,
       (SELECT min(reason) FROM suppression WHERE suppression.identity = subscriber.identity) AS reason
     FROM delivery LEFT JOIN subscriber ON subscriber.id = delivery.subscriber WHERE delivery.id = ?`,
  );
  const hand = db.prepare(
    `UPDATE delivery SET state = 'handed' WHERE id = ? AND state = 'waiting' AND EXISTS (
       SELECT 1 FROM subscriber WHERE subscriber.id = delivery.subscriber AND ended_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM suppression WHERE suppression.identity = subscriber.identity))`,
  );
  const settle = db.prepare('UPDATE delivery SET state = ?, code = ? WHERE id = ?');
  const refuse = db.prepare('UPDATE delivery SET state = ?, code = ?, in_row = 1 WHERE id = ?');
  const postpone = db.prepare(
    `UPDATE delivery SET state = 'waiting', attempts = attempts + 1, due_at = ?, code = ? WHERE id = ?`,
  );
  const putBack = db.prepare(`UPDATE delivery SET state = 'waiting', code = NULL WHERE id = ?`);
  const putLast = db.prepare(
    `UPDATE delivery SET state = 'waiting', code = NULL, attempts = 0, due_at = 0, in_row = 0,
       refusals = refusals + 1 WHERE id = ?`,
  );
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
       count(*) FILTER (WHERE state = 'accepted') AS accepted FROM delivery WHERE sending = ?`,
  );
  type Found = {
    state: DeliveryState;
    id: number | null;
    address: string | null;
    identity: Uint8Array | null;
    attempts: number;
    refusals: number;
    endedAt: number | null;
    reason: string | null;
  };
  return {
    due: (now, most) => due.all(sending, now, most).map(({ id }) => Number(id)),
    dueAgain: (now, most) => dueAgain.all(sending, now, most).map(({ id }) => Number(id)),
    nextDue: () => (next.get(sending) as { at: number | null }).at ?? undefined,
    claim: (id) => {
      const found = find.get(id) as Found | undefined;
      if (found?.state !== 'waiting') return 'gone';
      if (found.id === null || found.address === null || found.identity === null)
        return { id, reason: 'erased' };
      if (found.reason !== null) return { id, reason: found.reason };
      if (found.endedAt !== null) return { id, reason: 'unsubscribed' };
      const name = Buffer.from(keyed(store, 'letter', `${edition}.${begunAt}.${id}`)).toString('hex', 0, 16);
      const { address, identity, attempts, refusals } = found;
      return { id, subscriber: found.id, address, identity, attempts, refusals, name };
    },
    hand: (id) => hand.run(id).changes === 1,
    settle: (id, state, code) => void settle.run(state, code, id),
    refuse: (id, state, code) => void refuse.run(state, code, id),
    postpone: (id, dueAt, code) => void postpone.run(dueAt, code, id),
    putBack: (id) => void putBack.run(id),
    putLast: (ids) => {
      for (const id of ids) putLast.run(id);
    },
    count: () => count.get(sending) as { waiting: number; accepted: number },
  };
}
