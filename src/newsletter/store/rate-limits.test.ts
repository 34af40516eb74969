import { expect, test } from 'vitest';
import { admit, limits } from './rate-limits.ts';
import { noon, temporaryStore } from './store.fixture.ts';
import { sweep } from './sweep.ts';

const HOUR = 3_600_000;

test('an address is admitted three times an hour and six times a day, each on its own', () => {
  const store = temporaryStore();
  const ask = (minutes: number, address = 'a@example.jp') =>
    admit(store, 'address', address, noon + minutes * 60_000);
  expect([ask(0), ask(1), ask(2)]).toEqual([0, 0, 0]);
  expect(ask(3)).toBe(57 * 60_000);
  expect(ask(3, 'A@EXAMPLE.jp')).toBe(57 * 60_000);
  expect(ask(3, 'b@example.jp')).toBe(0);
  expect([ask(60), ask(61), ask(62)]).toEqual([0, 0, 0]);
  expect(ask(200)).toBe(24 * HOUR - 200 * 60_000);
  expect(ask(24 * 60)).toBe(0);
});

test('an address and a network of the same name are counted apart', () => {
  const store = temporaryStore();
  for (let i = 0; i < 3; i += 1) admit(store, 'address', 'x', noon);
  expect(admit(store, 'address', 'x', noon)).toBeGreaterThan(0);
  expect(admit(store, 'network', 'x', noon)).toBe(0);
});

test('a clock that jumped ahead and came back locks nobody out', () => {
  const store = temporaryStore();
  for (let i = 0; i < 3; i += 1) admit(store, 'address', 'a@example.jp', noon + 1000 * HOUR);
  expect(admit(store, 'address', 'a@example.jp', noon)).toBe(0);
  sweep(store, noon);
  expect(store.db.prepare('SELECT at FROM attempt').all()).toEqual([{ at: noon }]);
});

test('the sweep forgets attempts once no limit counts them', () => {
  const store = temporaryStore();
  admit(store, 'network', '192.0.2.0/24', noon);
  const longest = Math.max(...limits.network.map(({ span }) => span));
  sweep(store, noon + longest);
  expect(store.db.prepare('SELECT at FROM attempt').all()).toEqual([]);
});
