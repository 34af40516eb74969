import { createHash } from 'node:crypto';
import { change, row } from './query.ts';
import type { Random, Store } from './store.ts';

/**
 * What a token opens. `confirm`: one sign-up. `manage`: everything of one's own; sent on request, for a short time.
 * `unsubscribe`: the way out, in the letters of earlier versions; those of today hold a `letterToken`.
 */
export type TokenPurpose = 'confirm' | 'unsubscribe' | 'manage';

/** What a token is made for. */
type IssuedPurpose = Exclude<TokenPurpose, 'unsubscribe'>;

const DAY = 24 * 3_600_000;

/** How long a token holds, in milliseconds. */
export const tokenLife: Readonly<Record<IssuedPurpose, number>> = { confirm: 3 * DAY, manage: 7 * DAY };

/** Whose token it is: a sign-up's before the confirmation, a subscriber's after it. */
export type TokenOwner = { readonly signup: number } | { readonly subscriber: number };

/**
 * Makes a token of 256 random bits; the store keeps only its hash. (A plain SHA-256 is enough for a secret that
 * nobody can guess.)
 *
 * @returns the token, 43 characters of base64url; it cannot be had a second time
 */
export function issueToken(
  store: Store,
  token: { readonly purpose: IssuedPurpose; readonly owner: TokenOwner; readonly now: number },
  random: Random,
): string {
  const text = Buffer.from(random(32)).toString('base64url');
  const { owner } = token;
  change(
    store.db,
    'INSERT INTO token (hash, purpose, signup, subscriber, expires_at) VALUES (?, ?, ?, ?, ?)',
    hashOf(text),
    token.purpose,
    'signup' in owner ? owner.signup : null,
    'subscriber' in owner ? owner.subscriber : null,
    token.now + tokenLife[token.purpose],
  );
  return text;
}

/** The sign-up that a confirmation token belongs to; undefined for any other text. */
export function signupOfToken(store: Store, text: string, now: number): number | undefined {
  return find(store, text, ['confirm'], now)?.signup ?? undefined;
}

/** The subscriber whose token this is, if it is of one of the purposes; undefined for any other text. */
export function subscriberOfToken(
  store: Store,
  text: string,
  purposes: readonly TokenPurpose[],
  now: number,
): number | undefined {
  return find(store, text, purposes, now)?.subscriber ?? undefined;
}

type Found = {
  readonly purpose: TokenPurpose;
  readonly signup: number | null;
  readonly subscriber: number | null;
};

function find(store: Store, text: string, purposes: readonly TokenPurpose[], now: number): Found | undefined {
  if (!/^[\w-]{43}$/.test(text)) return undefined;
  const found = row<Found>(
    store.db,
    'SELECT purpose, signup, subscriber FROM token WHERE hash = ? AND expires_at > ?',
    hashOf(text),
    now,
  );
  return found && purposes.includes(found.purpose) ? found : undefined;
}

function hashOf(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf8').digest();
}
