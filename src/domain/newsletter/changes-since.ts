import { toEpoch } from '../incident/instant.ts';
import type { PublishedVersion, Register, RegisterEntry } from '../publication/register.ts';
import type { UpdateKind } from '../taxonomy/update-kinds.ts';
import type { Carried, SentEdition } from './sent-edition.ts';

/** What subscribers were told of an article, and what has become of it since. */
export interface ChangedArticle {
  readonly id: string;
  /** Corrections and follow-ups, oldest first; small mends are not told. */
  readonly versions: readonly PublishedVersion[];
  /** Set where the article can no longer be read at its address. */
  readonly gone: Exclude<RegisterEntry, { readonly state: 'live' }> | null;
}

/** Changes that those who have the old text in their inbox are told of. */
const told: readonly UpdateKind[] = ['追記', '訂正'];

/** What has become of the articles of an edition since it was sent, in the order of the edition. */
export function changesSince(sent: SentEdition, register: Register): readonly ChangedArticle[] {
  return sent.articles.flatMap((carried) => changeOf(carried.id, [{ ...carried, sent }], register) ?? []);
}

/**
 * What the next edition has to tell of the articles of earlier ones. Each version is told once: what an
 * earlier edition already told, as an article or as a follow-up, is not repeated.
 *
 * @param before the records of all editions that were sent before
 */
export function changesToTell(before: readonly SentEdition[], register: Register): readonly ChangedArticle[] {
  const deliveries = before.flatMap((sent) =>
    [...sent.articles, ...sent.followUps].map((carried) => ({ ...carried, sent })),
  );
  return [...Map.groupBy(deliveries, ({ id }) => id)].flatMap(
    ([id, carried]) => changeOf(id, carried, register) ?? [],
  );
}

/**
 * What a sent edition told of earlier ones: the versions up to the one it recorded, behind those that were
 * known before.
 */
export function changesTold(
  sent: SentEdition,
  before: readonly SentEdition[],
  register: Register,
): readonly ChangedArticle[] {
  return sent.followUps.flatMap((followUp) => {
    const entry = register.articles[followUp.id];
    const [change] = changesToTell(before, register).filter(({ id }) => id === followUp.id);
    if (entry === undefined || change === undefined) return [];
    const last = indexOf(entry, followUp.digest);
    const versions = change.versions.filter((version) => entry.versions.indexOf(version) <= last);
    return versions.length === 0 && change.gone === null ? [] : [{ ...change, versions }];
  });
}

/** The version of an article that readers see now, as a sending records it; null for one never published. */
export function presentVersion(id: string, register: Register): Carried | null {
  const last = register.articles[id]?.versions.at(-1);
  return last === undefined ? null : { id, digest: last.digest };
}

interface Delivery extends Carried {
  readonly sent: SentEdition;
}

function changeOf(id: string, deliveries: readonly Delivery[], register: Register): ChangedArticle | null {
  const entry = register.articles[id];
  if (entry === undefined) return null;
  const known = Math.max(...deliveries.map((delivery) => knownUpTo(entry, delivery)));
  const versions = entry.versions.filter(({ kind }, index) => index > known && told.includes(kind));
  const gone = entry.state === 'live' ? null : entry;
  const newlyGone = gone !== null && deliveries.every(({ sent }) => isAfter(gone.since, sent.sentAt));
  return versions.length === 0 && !newlyGone ? null : { id, versions, gone: newlyGone ? gone : null };
}

/**
 * The index of the version that was delivered. One that the register does not know was sent before it was
 * registered; then the days decide.
 */
function knownUpTo(entry: RegisterEntry, { digest, sent }: Delivery): number {
  const index = indexOf(entry, digest);
  return index === -1 ? entry.versions.findLastIndex(({ date }) => !isAfter(date, sent.sentAt)) : index;
}

function indexOf({ versions }: RegisterEntry, digest: string): number {
  return versions.findLastIndex((version) => version.digest === digest);
}

/** Whether a day of Japan ends after a moment. */
function isAfter(day: string, moment: string): boolean {
  return toEpoch(day) + 24 * 3_600_000 > toEpoch(moment);
}
