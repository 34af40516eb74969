import { expect, test } from '@playwright/test';
import { seededRandom, sendAndKill } from './kills.fixture.ts';

/** Other moments in every run; a run that failed is told again with its number. */
const seed = Number(process.env['KYOKUN_SEED'] ?? Date.now() % 1_000_000);

test('killed at fifty random moments of five hundred letters, everybody gets one, or is named', async () => {
  const { counts, doubtful, recipients, last } = await sendAndKill(500, 50, seededRandom(seed));
  expect(last, `KYOKUN_SEED=${seed}`).toEqual({ code: 0, output: expect.stringMatching(/^begun\n$/m) });
  const twice = recipients.filter((address) => (counts.get(address) ?? 0) > 1);
  const lost = recipients.filter((address) => counts.get(address) === 0 && !doubtful.has(address));
  expect({ twice, lost }, `KYOKUN_SEED=${seed}`).toEqual({ twice: [], lost: [] });
  expect(counts.size).toBe(recipients.length);
  expect(doubtful.size).toBeLessThanOrEqual(150);
});
