import { expect, test } from 'vitest';
import { identityOf } from '../store/identity.ts';
import { suppressionsOf } from '../store/suppression.ts';
import { mostRefusals } from './refusals.ts';
import { startRoughServer } from './rough-server.fixture.ts';
import { sendEdition } from './send-edition.ts';
import { type Bench, closing, readers, sendingTo, states } from './sending.fixture.ts';

/** A server that gives some readers another answer to RCPT than “ok”. */
async function refusing(answers: (address: string, count: number) => string | null) {
  return closing(
    await startRoughServer((stage, { to, count }) => (stage === 'RCPT' ? answers(to, count) : null)),
  );
}

const numberOf = (address: string) => Number(/\d+/.exec(address)?.[0]);
const anew = (bench: Bench) => sendEdition({ ...bench, signal: new AbortController().signal });

test.each([
  ['550 5.7.1 no', 0, 'refused', []],
  ['550 5.7.1 no', 60, 'refused', []],
  ['550 5.1.1 unknown', 0, 'bounced', ['hard-bounce']],
  ['550 5.1.1 unknown', 30, 'bounced', ['hard-bounce']],
  // Nothing was accepted when they were refused again, which proves nothing of their addresses.
  ['550 5.1.1 unknown', 60, 'refused', []],
  ['450 4.2.2 full', 60, 'refused', []],
])(
  'twenty in a row who get “%s” from the reader %i on keep nobody else from the letter',
  async (reply, first, end, suppressions) => {
    const isRefused = (address: string) => numberOf(address) >= first && numberOf(address) < first + 20;
    const server = await refusing((address) => (isRefused(address) ? reply : null));
    const bench = sendingTo(server.port, readers(80));
    expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: mostRefusals });
    // The second time the same command may stop once more; the third time it ends.
    const stop = await anew(bench);
    if (stop !== null) expect(await anew(bench)).toBeNull();
    expect([...server.taken].sort()).toEqual(
      readers(80)
        .filter((address) => !isRefused(address))
        .sort(),
    );
    expect(states(bench)).toEqual({ accepted: 60, [end]: 20 });
    expect(suppressionsOf(bench.store, identityOf(bench.store, `r${first}@aoba.jp`))).toEqual(suppressions);
  },
);

test('a server that puts everything off stops the sending, and all of it waits as if never tried', async () => {
  const holder = { isFull: true };
  const server = await refusing(() => (holder.isFull ? '452 4.3.1 no room' : null));
  const bench = sendingTo(server.port, readers(25));
  expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', codes: ['452 4.3.1'] });
  expect(states(bench)).toEqual({ waiting: 25 });
  holder.isFull = false;
  expect(await anew(bench)).toBeNull();
  expect(states(bench)).toEqual({ accepted: 25 });
  expect(bench.store.db.prepare('SELECT max(attempts) AS most FROM delivery').get()).toEqual({ most: 0 });
});

test('where nothing was accepted, one answer that is not about an address puts all of them back', async () => {
  const server = await refusing((address) =>
    address === 'r1@aoba.jp' ? '550 5.7.1 blocked' : '550 5.1.1 no',
  );
  const bench = sendingTo(server.port, readers(3));
  expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: 3 });
  expect(states(bench)).toEqual({ waiting: 3 });
});

test('a row that was broken off by the operator waits again, and nobody in it is struck off', async () => {
  const ending = new AbortController();
  const server = await refusing((address, count) => {
    if (count === 5) ending.abort();
    return numberOf(address) < 2 ? null : '550 5.1.1 unknown';
  });
  const bench = sendingTo(server.port, readers(9), { signal: ending.signal });
  expect(await sendEdition(bench)).toEqual({ kind: 'asked' });
  expect(states(bench)).toEqual({ accepted: 2, waiting: 7 });
  expect(suppressionsOf(bench.store, identityOf(bench.store, 'r2@aoba.jp'))).toEqual([]);
});

test('a row that was broken off by the store waits again, where that can be written', async () => {
  const server = await refusing((address) => (numberOf(address) < 2 ? null : '550 5.1.1 unknown'));
  const bench = sendingTo(server.port, readers(9));
  bench.store.db.exec(`CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN new.state = 'bounced' AND new.id = 6
    BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  await expect(sendEdition(bench)).rejects.toThrow('full');
  expect(states(bench)).toEqual({ accepted: 2, waiting: 7 });
});
