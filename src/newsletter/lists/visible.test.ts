import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['山田@example.jp', '山田@example.jp'],
  ['a\r\n\u001b[2J', 'a\\u{d}\\u{a}\\u{1b}[2J'],
  ['\u202eabc\u200b', '\\u{202e}abc\\u{200b}'],
  ['\u2028\u0085', '\\u{2028}\\u{85}'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ['𠮷'.repeat(60), '𠮷'.repeat(60)],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('nothing that is shown can steer a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    }),
  );
});
