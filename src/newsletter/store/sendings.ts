import type { Topic } from '#domain/newsletter/topics.ts';
import { audienceSql } from './audience.ts';
import { change, row, rows, transaction } from './query.ts';
import type { Store } from './store.ts';
import { endSubscription } from './subscribers.ts';

/** An edition on its way to the list, or arrived there. */
export interface Sending {
  readonly id: number;
  readonly edition: string;
  /** 1, then one more each time it was sent anew on purpose. */
  readonly run: number;
  /** Of the mail as it was rendered. */
  readonly digest: string;
  /** Milliseconds since 1970, like every time of the store. */
  readonly begunAt: number;
  readonly finishedAt: number | null;
}

/**
 * What became of one recipient's letter. `handed`: its bytes may be with the server, which has not answered yet;
 * `bounced`: refused because there is no such address; `refused`: for another reason; `left-out`: never to be
 * sent; `in-doubt`: nobody knows whether the server took it, and it is not sent again.
 */
export type DeliveryState =
  | 'waiting'
  | 'handed'
  | 'accepted'
  | 'bounced'
  | 'refused'
  | 'left-out'
  | 'in-doubt';

const COLUMNS = 'id, edition, run, digest, begun_at AS begunAt, finished_at AS finishedAt';

/** The newest sending of an edition, or undefined where it never was sent. */
export function newestSending(store: Store, edition: string): Sending | undefined {
  return row<Sending>(
    store.db,
    `SELECT ${COLUMNS} FROM sending WHERE edition = ? ORDER BY run DESC LIMIT 1`,
    edition,
  );
}

/**
 * Begins a sending: writes down, all at once or not at all, everybody whom the edition goes to, and whom the
 * suppression list keeps out.
 */
export function beginSending(
  store: Store,
  sending: Pick<Sending, 'edition' | 'digest'> & { readonly topics: readonly Topic[]; readonly now: number },
): Sending {
  const { edition, digest, topics, now } = sending;
  return transaction(store.db, () => {
    const run = (newestSending(store, edition)?.run ?? 0) + 1;
    const { id } = change(
      store.db,
      'INSERT INTO sending (edition, run, digest, begun_at) VALUES (?, ?, ?, ?)',
      edition,
      run,
      digest,
      now,
    );
    change(
      store.db,
      `INSERT INTO delivery (sending, subscriber, state, code)
       SELECT ?, id, iif(reason IS NULL, 'waiting', 'left-out'), reason FROM (${audienceSql}) ORDER BY id`,
      id,
      JSON.stringify(topics),
    );
    return { id, edition, run, digest, begunAt: now, finishedAt: null };
  });
}

/** Takes back a sending of which nothing has left. */
export function dropSending(store: Store, id: number): void {
  change(store.db, 'DELETE FROM sending WHERE id = ?', id);
}

/** Goes on with another text, because the publisher said so. */
export function changeDigest(store: Store, id: number, digest: string): void {
  change(store.db, 'UPDATE sending SET digest = ? WHERE id = ?', digest, id);
}

/**
 * Takes a sending over from a process that is gone: whatever it had handed to the server is in doubt, whatever
 * waits is due, as if no server had put it off.
 */
export function takeOver(store: Store, id: number): void {
  transaction(store.db, () => {
    change(
      store.db,
      `UPDATE delivery SET state = 'in-doubt', code = '中断' WHERE sending = ? AND state = 'handed'`,
      id,
    );
    change(
      store.db,
      `UPDATE delivery SET due_at = 0, attempts = 0 WHERE sending = ? AND state = 'waiting'`,
      id,
    );
  });
}

/**
 * After a backup was restored nobody knows what has left since: what waits then is in doubt, and so is what stood in a
 * row of refusals, which may have been put back and sent.
 */
export function doubtUnfinished(store: Store): void {
  change(
    store.db,
    `UPDATE delivery SET state = 'in-doubt', code = '復元', in_row = 0
     WHERE state IN ('waiting', 'handed') OR in_row = 1`,
  );
  change(store.db, 'UPDATE sending SET accepted_before = NULL WHERE accepted_before IS NOT NULL');
}

/**
 * Ends the subscription of everybody whose address does not exist. Those who have left already stay as they are, and
 * so do those who have confirmed since the sending began: they have got mail at that address meanwhile.
 */
export function endBounced(store: Store, id: number, now: number): void {
  const bounced = rows<{ subscriber: number }>(
    store.db,
    `SELECT subscriber FROM delivery JOIN subscriber ON subscriber.id = delivery.subscriber
       JOIN sending ON sending.id = delivery.sending
     WHERE sending = ? AND state = 'bounced' AND ended_at IS NULL AND confirmed_at <= begun_at`,
    id,
  );
  for (const { subscriber } of bounced) endSubscription(store, subscriber, 'hard-bounce', now);
}

/** Notes that nothing of a sending waits any more. */
export function finishSending(store: Store, id: number, now: number): void {
  change(store.db, 'UPDATE sending SET finished_at = ? WHERE id = ? AND finished_at IS NULL', now, id);
}

/** How many letters are in a state, by what the server or the list said of them. */
export interface Outcome {
  readonly state: DeliveryState;
  readonly code: string | null;
  readonly count: number;
}

/** How a sending stands. */
export function outcomesOf(store: Store, id: number): readonly Outcome[] {
  return rows<Outcome>(
    store.db,
    `SELECT state, code, count(*) AS count FROM delivery WHERE sending = ?
     GROUP BY state, code ORDER BY state, count DESC, code`,
    id,
  );
}

/** Somebody to whom a letter was addressed. */
export interface Addressee {
  /** Null where it was erased since. */
  readonly address: string | null;
  /** Whether this person gets mail no more. */
  readonly hasLeft: boolean;
}

/** Whose letter is in one of these states, in the order of the list. */
export function addressees(store: Store, id: number, states: readonly DeliveryState[]): readonly Addressee[] {
  return rows<{ address: string | null; hasLeft: number }>(
    store.db,
    `SELECT address, address IS NULL OR ended_at IS NOT NULL AS hasLeft
     FROM delivery LEFT JOIN subscriber ON subscriber.id = delivery.subscriber
     WHERE sending = ? AND state IN (SELECT value FROM json_each(?)) ORDER BY delivery.id`,
    id,
    JSON.stringify(states),
  ).map(({ address, hasLeft }) => ({ address, hasLeft: hasLeft === 1 }));
}

/**
 * Who may have got a letter or not. What is still `handed` belongs to them: the next process to take the sending over
 * will write it down so.
 */
export function inDoubt(store: Store, id: number): readonly Addressee[] {
  return addressees(store, id, ['in-doubt', 'handed']);
}
