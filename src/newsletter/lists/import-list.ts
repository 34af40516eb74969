import type { Topic } from '#domain/newsletter/topics.ts';
import { identityOf } from '../store/identity.ts';
import { transaction } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { enrol, subscriberByIdentity } from '../store/subscribers.ts';
import { suppressionsOf } from '../store/suppression.ts';
import type { SuppressionReason } from '../store/suppression-journal.ts';
import type { ConsentGiven } from './consent-given.ts';

/** What an import does with a list, or would do. */
export interface Imported {
  readonly added: number;
  /** On the list already; they keep their topics and their own consent. */
  readonly known: number;
  /** Left once, and only their own sign-up brings them back. */
  readonly left: number;
  /** Kept out by the suppression list; somebody with two reasons is counted for the graver. */
  readonly suppressed: Readonly<Partial<Record<SuppressionReason, number>>>;
}

type Standing = 'added' | 'known' | 'left' | SuppressionReason;

/** The graver first. */
const reasons: readonly SuppressionReason[] = ['complaint', 'erased', 'unsubscribed', 'hard-bounce'];

/**
 * Puts the addresses of a list on ours, all of them or none. An import lifts nothing from the suppression list and
 * changes nobody who is on the list.
 *
 * @param isReal whether to write; otherwise it is only counted
 */
export function importList(
  store: Store,
  list: {
    readonly addresses: readonly string[];
    readonly topics: readonly Topic[];
    readonly consent: ConsentGiven;
  },
  isReal: boolean,
): Imported {
  const { wording, since } = list.consent;
  const consent = {
    askedAt: since,
    givenAt: since,
    channel: 'import',
    page: null,
    network: null,
    wording,
  } as const;
  const take = () => {
    const counts = new Map<Standing, number>();
    for (const address of list.addresses) {
      const standing = standingOf(store, address);
      if (isReal && standing === 'added') enrol(store, { address, topics: list.topics, consent });
      counts.set(standing, (counts.get(standing) ?? 0) + 1);
    }
    return counts;
  };
  const counts = isReal ? transaction(store.db, take) : take();
  const suppressed = reasons.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [[reason, count] as const];
  });
  return {
    added: counts.get('added') ?? 0,
    known: counts.get('known') ?? 0,
    left: counts.get('left') ?? 0,
    suppressed: Object.fromEntries(suppressed),
  };
}

function standingOf(store: Store, address: string): Standing {
  const identity = identityOf(store, address);
  const against = suppressionsOf(store, identity);
  const gravest = reasons.find((reason) => against.includes(reason));
  if (gravest !== undefined) return gravest;
  const known = subscriberByIdentity(store, identity);
  if (known === undefined) return 'added';
  return known.endedAt === null ? 'known' : 'left';
}
