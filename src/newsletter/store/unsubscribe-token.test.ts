import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyed } from './identity.ts';
import { letterToken, nobodysToken, readLetterToken } from './unsubscribe-token.ts';

const store = { key: randomBytes(32) };
const letters = fc.record({
  subscriber: fc.integer({ min: 1, max: 2 ** 40 - 1 }),
  identity: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  writtenAt: fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((seconds) => seconds * 1000),
});

test('what a token says is read again, and stands in an address as it is', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      const token = letterToken(store, letter);
      expect(token).toMatch(/^[\w-]{76}$/);
      expect(readLetterToken(store, token)).toEqual(letter);
    }),
  );
});

test('no clock stops it', () => {
  const letter = { subscriber: 1, identity: new Uint8Array(32) };
  for (const writtenAt of [-1, 2 ** 52]) {
    const token = letterToken(store, { ...letter, writtenAt });
    expect(readLetterToken(store, token)).toMatchObject(letter);
  }
});

test('with any character changed, cut off or added it says nothing', () => {
  const character = fc.constantFrom(...'ABCxyz019-_ =.+/\n');
  fc.assert(
    fc.property(letters, fc.nat(75), character, (letter, at, other) => {
      const token = letterToken(store, letter);
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      if (changed !== token) expect(readLetterToken(store, changed)).toBeUndefined();
      expect(readLetterToken(store, token.slice(0, at))).toBeUndefined();
      expect(readLetterToken(store, token + other)).toBeUndefined();
    }),
  );
});

test('another store’s token, one of nobody, and one that another purpose of the key proves say nothing', () => {
  const letter = { subscriber: 1, identity: randomBytes(32), writtenAt: 0 };
  const token = letterToken(store, letter);
  expect(readLetterToken({ key: randomBytes(32) }, token)).toBeUndefined();
  expect(readLetterToken(store, nobodysToken(randomBytes))).toBeUndefined();
  const said = Buffer.from(token, 'base64url').subarray(0, 41);
  for (const kind of ['address', 'letter', '']) {
    const proof = keyed(store, kind, said).subarray(0, 16);
    expect(readLetterToken(store, Buffer.concat([said, proof]).toString('base64url'))).toBeUndefined();
  }
});
