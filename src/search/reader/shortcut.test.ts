import { expect, test } from 'vitest';
import { asksForSearch } from './shortcut.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test.each([
  ['/', {}, true],
  ['k', { ctrlKey: true }, true],
  // With Caps Lock
  ['K', { metaKey: true }, true],
  ['k', {}, false],
  ['/', { ctrlKey: true }, false],
  ['/', { altKey: true }, false],
  ['/', { isComposing: true }, false],
  ['k', { ctrlKey: true, metaKey: true }, false],
  ['k', { ctrlKey: true, altKey: true }, false],
  ['k', { ctrlKey: true, isComposing: true }, false],
  ['Process', {}, false],
])('%s with %j: %s', (key, held, asks) => {
  expect(asksForSearch({ ...none, ...held, key }, true)).toBe(asks);
});

test('`/` alone is left alone where it is switched off', () => {
  expect(asksForSearch({ ...none, key: '/' }, false)).toBe(false);
  expect(asksForSearch({ ...none, ctrlKey: true, key: 'k' }, false)).toBe(true);
});
