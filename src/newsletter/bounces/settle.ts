import { identityOf } from '../store/identity.ts';
import { transaction } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import {
  endSubscription,
  type Subscriber,
  subscriberById,
  subscriberByIdentity,
} from '../store/subscribers.ts';
import { suppress, suppressionsOf } from '../store/suppression.ts';
import { leaverOf } from '../store/way-out.ts';
import type { Finding } from './read-report.ts';
import type { Meaning } from './status-meaning.ts';

/** A finding, and the message that it stands in. */
export interface MessageFinding extends Finding {
  readonly message: string;
}

/** Somebody whose mail is stopped, or would be if the report could be trusted. */
export interface Concerned {
  readonly message: string;
  /** Null for somebody who is not on the list and whose address the report hides: known by its hash only. */
  readonly address: string | null;
  readonly reason: 'hard-bounce' | 'complaint';
}

/** What was done about the findings, or would be. */
export interface Settled {
  readonly ended: readonly Concerned[];
  /** On the list, but the report does not show a letter of ours: anybody can write one. */
  readonly unproven: readonly Concerned[];
  /** Stopped before, for the same reason. */
  readonly already: number;
  /** Older than the present subscription: its owner has confirmed since. */
  readonly older: number;
  /** Our letter, which somebody forwarded to an address that is not on the list. */
  readonly forwarded: number;
  /** Concerns nobody on the list, or nobody whose address can be read. */
  readonly unknown: number;
  /** Not a reason to stop, by what it means. */
  readonly counted: Readonly<Partial<Record<Meaning, number>>>;
}

/** How to settle: whether to act without proof, and whether to write at all. */
export interface SettleGiven {
  readonly trust: boolean;
  readonly isReal: boolean;
  readonly now: number;
}

/**
 * Ends the subscriptions that reports give a reason to end, all of them or none. A report proves that it concerns
 * a letter of ours by the unsubscribe token in the letter that came back. Whoever holds that, also by forwarding, could
 * end the subscription anyway; a forged complaint does more, for only the publisher can lift it. Where a restore has
 * lost the subscriber, the address is kept out all the same. Settling the same findings again changes nothing more.
 */
export function settle(store: Store, findings: readonly MessageFinding[], given: SettleGiven): Settled {
  const work = () => settleAll(store, findings, given);
  return given.isReal ? transaction(store.db, work) : work();
}

function settleAll(store: Store, findings: readonly MessageFinding[], given: SettleGiven): Settled {
  const ended: Concerned[] = [];
  const unproven: Concerned[] = [];
  const counts = { already: 0, older: 0, forwarded: 0, unknown: 0 };
  const counted: Partial<Record<Meaning, number>> = {};
  const done = new Set<string>();

  const end = (subscriber: Subscriber, { message, at }: MessageFinding, reason: Concerned['reason']) => {
    const key = `${subscriber.id} ${reason}`;
    const isSuppressed = suppressionsOf(store, subscriber.identity).includes(reason);
    if (done.has(key) || (isSuppressed && subscriber.endedAt !== null)) counts.already += 1;
    else if (at < subscriber.confirmedAt) counts.older += 1;
    else {
      done.add(key);
      ended.push({ message, address: subscriber.address, reason });
      if (given.isReal) endSubscription(store, subscriber.id, reason, given.now);
    }
  };

  const keepOut = (
    identity: Uint8Array,
    { message, addresses }: MessageFinding,
    reason: Concerned['reason'],
  ) => {
    const key = `${Buffer.from(identity).toString('hex')} ${reason}`;
    if (done.has(key) || suppressionsOf(store, identity).includes(reason)) {
      counts.already += 1;
      return;
    }
    done.add(key);
    const address = addresses.find((written) => isOf(store, written, identity)) ?? null;
    ended.push({ message, address, reason });
    if (given.isReal) suppress(store, identity, reason, given.now);
  };

  for (const finding of findings) {
    const { about, message } = finding;
    if (about !== 'gone' && about !== 'complaint') {
      counted[about] = (counted[about] ?? 0) + 1;
      continue;
    }
    const reason = about === 'gone' ? 'hard-bounce' : 'complaint';
    const { proven, named, lost } = concernedBy(store, finding, given.now);
    const [own = about === 'complaint' ? proven[0] : undefined] = proven.filter(({ id }) => id === named?.id);
    if (own !== undefined) end(own, finding, reason);
    else if (lost !== undefined) keepOut(lost, finding, reason);
    else if (named !== undefined && given.trust) end(named, finding, reason);
    else if (named !== undefined) unproven.push({ message, address: named.address, reason });
    else if (proven.length > 0) counts.forwarded += 1;
    else counts.unknown += 1;
  }
  return { ended, unproven, ...counts, counted };
}

/**
 * Who is meant: `proven` by tokens, `named` by addresses, or `lost`: not on the list, and proven. As for a subscriber, a
 * letter that came back proves itself only for its own address, a complaint for whomever the letter was.
 */
function concernedBy(store: Store, { tokens, addresses, about }: Finding, now: number) {
  const leavers = tokens.flatMap((token) => leaverOf(store, token, now) ?? []);
  const proven = leavers.flatMap((leaver) =>
    'subscriber' in leaver ? (subscriberById(store, leaver.subscriber) ?? []) : [],
  );
  const lost = leavers
    .flatMap((leaver) => ('identity' in leaver ? [leaver.identity] : []))
    .find((identity) => about === 'complaint' || addresses.some((address) => isOf(store, address, identity)));
  const all = addresses.flatMap((address) => subscriberByIdentity(store, identityOf(store, address)) ?? []);
  // The one that the token speaks of, where it is among them.
  const named = all.find(({ id }) => proven.some((subscriber) => subscriber.id === id)) ?? all[0];
  return { proven, named, lost };
}

function isOf(store: Store, address: string, identity: Uint8Array): boolean {
  return Buffer.from(identityOf(store, address)).equals(identity);
}
