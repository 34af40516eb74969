import type { Topic } from '#domain/newsletter/topics.ts';
import { type Consent, consentsOf, endConsents, recordConsent } from './consents.ts';
import { identityOf } from './identity.ts';
import { change, row, rows, transaction } from './query.ts';
import type { Store } from './store.ts';
import { hasComplained, lift, suppress, suppressionsOf } from './suppression.ts';
import type { SuppressionReason } from './suppression-journal.ts';

/** Somebody who has confirmed. `endedAt`: has left since, and gets nothing. */
export interface Subscriber {
  readonly id: number;
  readonly address: string;
  readonly identity: Uint8Array;
  readonly confirmedAt: number;
  readonly endedAt: number | null;
  readonly topics: readonly Topic[];
}

type Row = Omit<Subscriber, 'topics'>;

const COLUMNS = 'id, address, identity, confirmed_at AS confirmedAt, ended_at AS endedAt';

/** The subscriber with a number, or undefined. */
export function subscriberById(store: Store, id: number): Subscriber | undefined {
  return withTopics(store, row<Row>(store.db, `SELECT ${COLUMNS} FROM subscriber WHERE id = ?`, id));
}

/** The subscriber with an address, or undefined. */
export function subscriberByIdentity(store: Store, identity: Uint8Array): Subscriber | undefined {
  return withTopics(
    store,
    row<Row>(store.db, `SELECT ${COLUMNS} FROM subscriber WHERE identity = ?`, identity),
  );
}

function withTopics(store: Store, found: Row | undefined): Subscriber | undefined {
  if (found === undefined) return undefined;
  const topics = rows<{ topic: Topic }>(
    store.db,
    'SELECT topic FROM subscriber_topic WHERE subscriber = ? ORDER BY topic',
    found.id,
  );
  return { ...found, topics: topics.map(({ topic }) => topic) };
}

/**
 * Puts somebody on the list who has confirmed (or whose consent is on paper), or brings them back. With a
 * consent of the person's own, given by the form, an earlier opt-out or bounce is lifted; a list that is
 * imported lifts nothing, and changes nothing for somebody who is on ours. A complaint is never lifted.
 *
 * @returns the subscriber's number; undefined if the suppression list keeps them out, or they left and only a
 *   list names them
 */
export function enrol(
  store: Store,
  person: { readonly address: string; readonly topics: readonly Topic[]; readonly consent: Consent },
): number | undefined {
  const { address, topics, consent } = person;
  return transaction(store.db, () => {
    const identity = identityOf(store, address);
    if (hasComplained(store, identity)) return undefined;
    if (consent.channel === 'form') lift(store, identity, consent.givenAt);
    else {
      if (suppressionsOf(store, identity).length > 0) return undefined;
      const known = subscriberByIdentity(store, identity);
      if (known !== undefined) return known.endedAt === null ? known.id : undefined;
    }
    change(
      store.db,
      `INSERT INTO subscriber (identity, address, confirmed_at) VALUES (?, ?, ?)
       ON CONFLICT (identity) DO UPDATE
       SET address = excluded.address, confirmed_at = excluded.confirmed_at, ended_at = NULL`,
      identity,
      address,
      consent.givenAt,
    );
    const id = row<{ id: number }>(store.db, 'SELECT id FROM subscriber WHERE identity = ?', identity)?.id;
    if (id === undefined) return undefined;
    chooseTopics(store, id, topics);
    recordConsent(store, identity, consent);
    return id;
  });
}

/** Replaces what a subscriber wants to get. */
export function chooseTopics(store: Store, id: number, topics: readonly Topic[]): void {
  transaction(store.db, () => {
    change(store.db, 'DELETE FROM subscriber_topic WHERE subscriber = ?', id);
    for (const topic of topics) {
      change(store.db, 'INSERT INTO subscriber_topic (subscriber, topic) VALUES (?, ?)', id, topic);
    }
  });
}

/**
 * Ends a subscription and puts the address on the suppression list. Done twice it changes nothing more.
 *
 * @param reason why; `erased` is {@link erase}
 */
export function endSubscription(
  store: Store,
  id: number,
  reason: Exclude<SuppressionReason, 'erased'>,
  now: number,
): void {
  transaction(store.db, () => {
    const subscriber = subscriberById(store, id);
    if (subscriber === undefined) return;
    if (suppressionsOf(store, subscriber.identity).includes(reason) && subscriber.endedAt !== null) return;
    suppress(store, subscriber.identity, reason, now);
    endConsents(store, subscriber.identity, now);
    change(store.db, 'UPDATE subscriber SET ended_at = ? WHERE id = ? AND ended_at IS NULL', now, id);
  });
}

/**
 * Removes the address, the topics, the tokens and every open sign-up of a subscriber at once. What stays is a
 * hash on the suppression list, and the consents under that hash for as long as the law wants the proof.
 */
export function erase(store: Store, id: number, now: number): void {
  transaction(store.db, () => {
    const subscriber = subscriberById(store, id);
    if (subscriber === undefined) return;
    suppress(store, subscriber.identity, 'erased', now);
    endConsents(store, subscriber.identity, now);
    change(
      store.db,
      'UPDATE consent SET page = NULL, network = NULL WHERE identity = ?',
      subscriber.identity,
    );
    change(store.db, 'DELETE FROM signup WHERE identity = ?', subscriber.identity);
    change(store.db, 'DELETE FROM subscriber WHERE id = ?', id);
  });
}

/** Everything that is kept of a subscriber, for the subscriber; times as ISO 8601 in UTC. */
export function exportOf(store: Store, subscriber: Subscriber): unknown {
  const time = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    address: subscriber.address,
    confirmedAt: time(subscriber.confirmedAt),
    endedAt: time(subscriber.endedAt),
    topics: subscriber.topics,
    consents: consentsOf(store, subscriber.identity).map((consent) => ({
      ...consent,
      askedAt: time(consent.askedAt),
      givenAt: time(consent.givenAt),
    })),
    suppressions: suppressionsOf(store, subscriber.identity),
    editions: rows<{ edition: string; begunAt: number; state: string }>(
      store.db,
      `SELECT edition, begun_at AS begunAt, state FROM delivery JOIN sending ON sending.id = delivery.sending
       WHERE subscriber = ? ORDER BY delivery.id`,
      subscriber.id,
    ).map(({ edition, begunAt, state }) => ({ edition, begunAt: time(begunAt), state })),
  };
}

/** Who gets an edition, and how many of the list were left out because of the suppression list. */
export interface Recipients {
  readonly recipients: readonly { readonly id: number; readonly address: string }[];
  readonly suppressed: number;
}

/**
 * Who wants an edition with any of these topics, in the order of their numbers. The suppression list wins.
 *
 * @param topics as `topicsOfEdition` gives them
 */
export function recipientsOf(store: Store, topics: readonly Topic[]): Recipients {
  const found = rows<{ id: number; address: string; suppressed: number }>(
    store.db,
    `SELECT id, address,
       EXISTS (SELECT 1 FROM suppression WHERE suppression.identity = subscriber.identity) AS suppressed
     FROM subscriber
     WHERE (ended_at IS NULL OR suppressed) AND EXISTS (
       SELECT 1 FROM subscriber_topic
       WHERE subscriber = id AND topic IN (SELECT value FROM json_each(?)))
     ORDER BY id`,
    JSON.stringify(topics),
  );
  const recipients = found.filter(({ suppressed }) => suppressed === 0);
  return {
    recipients: recipients.map(({ id, address }) => ({ id, address })),
    suppressed: found.length - recipients.length,
  };
}
