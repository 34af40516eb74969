import { expect, test } from '@playwright/test';
import { seededRandom, sendAndKill } from './kills.fixture.ts';

test('killed at fifty moments of five hundred letters, everybody gets one, or is named', async () => {
  const { counts, doubtful, recipients, last } = await sendAndKill(500, 50, seededRandom(11));
  expect(last).toEqual({ code: 0, output: 'begun\n' });
  const twice = recipients.filter((address) => (counts.get(address) ?? 0) > 1);
  const lost = recipients.filter((address) => counts.get(address) === 0 && !doubtful.has(address));
  expect({ twice, lost }).toEqual({ twice: [], lost: [] });
  expect(counts.size).toBe(recipients.length);
  expect(doubtful.size).toBeLessThanOrEqual(150);
});
