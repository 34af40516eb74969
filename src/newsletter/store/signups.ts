import type { Topic } from '#domain/newsletter/topics.ts';
import { wordingId } from './consents.ts';
import { identityOf } from './identity.ts';
import { change, row, transaction } from './query.ts';
import type { Store } from './store.ts';
import { enrol } from './subscribers.ts';

/** What the form said. */
export interface SignupGiven {
  readonly address: string;
  /** Empty if they are to be chosen at the confirmation. */
  readonly topics: readonly Topic[];
  readonly askedAt: number;
  readonly page: string | null;
  readonly network: string | null;
  readonly wording: string;
}

/** A sign-up that nobody has confirmed yet. */
export interface Signup extends SignupGiven {
  readonly id: number;
  readonly identity: Uint8Array;
}

/**
 * Writes a sign-up down, with the errand to send a mail about it. It does the same whatever the store knows of
 * the address, so that neither the answer nor its time tells anything; what mail it becomes is decided later.
 */
export function askSignup(store: Store, given: SignupGiven): void {
  transaction(store.db, () => {
    const { id } = change(
      store.db,
      'INSERT INTO signup (identity, address, topics, asked_at, page, network, wording) VALUES (?, ?, ?, ?, ?, ?, ?)',
      identityOf(store, given.address),
      given.address,
      JSON.stringify(given.topics),
      given.askedAt,
      given.page,
      given.network,
      wordingId(store, given.wording),
    );
    change(store.db, 'INSERT INTO errand (signup, due_at) VALUES (?, ?)', id, given.askedAt);
  });
}

/** The open sign-up with a number, or undefined. */
export function signupById(store: Store, id: number): Signup | undefined {
  const found = row<Omit<Signup, 'topics'> & { topics: string }>(
    store.db,
    `SELECT signup.id, identity, address, topics, asked_at AS askedAt, page, network, wording.text AS wording
     FROM signup JOIN wording ON wording.id = signup.wording WHERE signup.id = ?`,
    id,
  );
  return found && { ...found, topics: JSON.parse(found.topics) };
}

/** Takes a sign-up back, with its token and errand. */
export function dropSignup(store: Store, id: number): void {
  change(store.db, 'DELETE FROM signup WHERE id = ?', id);
}

/**
 * Makes a sign-up a subscription. Every other open sign-up of the address is done with it.
 *
 * @param topics what was chosen, at the form or at the confirmation
 * @returns the subscriber's number; undefined if the suppression list keeps the address out
 */
export function confirmSignup(
  store: Store,
  signup: Signup,
  topics: readonly Topic[],
  now: number,
): number | undefined {
  return transaction(store.db, () => {
    change(store.db, 'DELETE FROM signup WHERE identity = ?', signup.identity);
    return enrol(store, {
      address: signup.address,
      topics,
      consent: {
        askedAt: signup.askedAt,
        givenAt: now,
        channel: 'form',
        page: signup.page,
        network: signup.network,
        wording: signup.wording,
      },
    });
  });
}
