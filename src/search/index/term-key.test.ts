import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termKey } from './term-key.ts';

test('is the UTF-8 bytes in hexadecimal, ended by z', () => {
  expect(termKey('a盗')).toBe('61e79b97z');
});

test('no key is the beginning of another term’s key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (term, other) => {
      fc.pre(term !== other);
      expect(termKey(other).startsWith(termKey(term))).toBe(false);
    }),
  );
});
