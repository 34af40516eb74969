import { expect, test } from 'vitest';
import { seededRandom, sendAndKill } from './kills.fixture.ts';

test('killed at five moments, it sends to everybody exactly once, or names them', async () => {
  const { counts, doubtful, recipients, last } = await sendAndKill(60, 5, seededRandom(7));
  expect(last).toEqual({ code: 0, output: 'begun\n' });
  const wrong = recipients.filter((address) => {
    const count = counts.get(address) ?? 0;
    return count > 1 || (count === 0 && !doubtful.has(address));
  });
  expect(wrong).toEqual([]);
  expect(counts.size).toBe(recipients.length);
  // Three connections: a kill finds at most three letters on their way.
  expect(doubtful.size).toBeLessThanOrEqual(15);
});
