import { expect, test } from 'vitest';
import { openDeliveries } from './deliveries.ts';
import { readers, sendingTo, states } from './sending.fixture.ts';

test('a letter that waits no more is neither claimed nor handed over', () => {
  const bench = sendingTo(1, readers(2));
  const deliveries = openDeliveries(bench.store, 1);
  const claimed = deliveries.claim(1);
  if (claimed === 'gone' || 'reason' in claimed) throw new Error('It waits.');
  deliveries.settle(1, 'in-doubt', null);
  expect(deliveries.hand(claimed.id)).toBe(false);
  expect(deliveries.claim(1)).toBe('gone');
  expect(deliveries.claim(99)).toBe('gone');
  expect(states(bench)).toEqual({ 'in-doubt': 1, waiting: 1 });
});
