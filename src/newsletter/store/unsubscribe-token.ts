import { timingSafeEqual } from 'node:crypto';
import { keyed } from './identity.ts';
import type { Random, Store } from './store.ts';

/** What the token of a letter says: whose subscription the letter was for, and when it was written. */
export interface LetterToken {
  readonly subscriber: number;
  /** Of the address that the letter went to. */
  readonly identity: Uint8Array;
  /** Milliseconds since 1970; the token keeps whole seconds. */
  readonly writtenAt: number;
}

const SECOND = 1000;
const NUMBER = { at: 0, length: 5 };
const WRITTEN = { at: 5, length: 4 };
const IDENTITY = { at: 9, length: 32 };
/** Bytes that are said; after them come those that prove it. */
const SAID = 41;
/** 128 bits of HMAC-SHA-256 (RFC 2104 §5 allows half of it). */
const PROOF = 16;

/** Bytes in threes: no character says less than six bits, and every token has one spelling. */
const shape = new RegExp(`^[\\w-]{${((SAID + PROOF) * 4) / 3}}$`);

/**
 * Makes the token that stands in the way out of a letter, 76 characters of base64url. Nothing is written down: the
 * store's key proves it, and that is in every backup. It says what is of no use to anybody: a number, a time, and the
 * keyed hash of the address, which lets a store keep the address out that has lost the subscription.
 */
export function letterToken(
  store: Pick<Store, 'key'>,
  { subscriber, identity, writtenAt }: LetterToken,
): string {
  const bytes = Buffer.alloc(SAID + PROOF);
  bytes.writeUIntBE(subscriber, NUMBER.at, NUMBER.length);
  // A clock that is set to before 1970 or beyond 2106 must not stop a sending.
  const seconds = Math.min(Math.max(0, Math.floor(writtenAt / SECOND)), 2 ** 32 - 1);
  bytes.writeUIntBE(seconds, WRITTEN.at, WRITTEN.length);
  bytes.set(identity, IDENTITY.at);
  bytes.set(proofOf(store, bytes.subarray(0, SAID)), SAID);
  return bytes.toString('base64url');
}

/** What a token says that this store, or the one that it was restored from, has made; undefined for any other text. */
export function readLetterToken(store: Pick<Store, 'key'>, text: string): LetterToken | undefined {
  if (!shape.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  const said = bytes.subarray(0, SAID);
  if (!timingSafeEqual(proofOf(store, said), bytes.subarray(SAID))) return undefined;
  return {
    subscriber: bytes.readUIntBE(NUMBER.at, NUMBER.length),
    identity: new Uint8Array(bytes.subarray(IDENTITY.at, IDENTITY.at + IDENTITY.length)),
    writtenAt: bytes.readUIntBE(WRITTEN.at, WRITTEN.length) * SECOND,
  };
}

/** A token that looks like that of a letter and belongs to nobody. */
export function nobodysToken(random: Random): string {
  return Buffer.from(random(SAID + PROOF)).toString('base64url');
}

function proofOf(store: Pick<Store, 'key'>, said: Uint8Array): Uint8Array {
  return keyed(store, 'unsubscribe', said).subarray(0, PROOF);
}
