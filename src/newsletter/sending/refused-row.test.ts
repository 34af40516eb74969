import { describe, expect, test } from 'vitest';
import { identityOf } from '../store/identity.ts';
import { countSuppressions, suppressionsOf } from '../store/suppression.ts';
import { countRefusals, mostRefusals, type Refusal } from './refusals.ts';
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
  ['550 5.7.1 no', 0, 2, 'refused', []],
  ['550 5.7.1 no', 60, 3, 'refused', []],
  // The second time each of them is tried between others, who are taken.
  ['550 5.1.1 unknown', 0, 2, 'bounced', ['hard-bounce']],
  ['550 5.1.1 unknown', 30, 2, 'bounced', ['hard-bounce']],
  // Nothing is left to be taken after them, which proves nothing of their addresses.
  ['550 5.1.1 unknown', 60, 3, 'refused', []],
  ['450 4.2.2 full', 60, 3, 'refused', []],
])(
  'twenty in a row who get “%s” from the reader %i on keep nobody else from the letter; the run %i ends it: %s',
  async (reply, first, runs, end, suppressions) => {
    const isRefused = (address: string) => numberOf(address) >= first && numberOf(address) < first + 20;
    const server = await refusing((address) => (isRefused(address) ? reply : null));
    const bench = sendingTo(server.port, readers(80));
    expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: mostRefusals });
    for (let run = 2; run < runs; run += 1) {
      expect(await anew(bench)).toMatchObject({ kind: 'refuses', count: mostRefusals });
    }
    expect(await anew(bench)).toBeNull();
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

test.each(['550 5.1.1 unknown', '554 5.7.1 no'])(
  'a server that took others yesterday and answers “%s” to everybody today is not believed',
  async (reply) => {
    const ending = new AbortController();
    const holder = { isBad: false };
    const server = await refusing((_address, count) => {
      if (count === 15) ending.abort();
      return holder.isBad ? reply : null;
    });
    const bench = sendingTo(server.port, readers(30), { signal: ending.signal });
    expect(await sendEdition(bench)).toEqual({ kind: 'asked' });
    expect(states(bench)).toEqual({ accepted: 15, waiting: 15 });
    holder.isBad = true;
    for (const _run of [1, 2]) {
      expect(await anew(bench)).toMatchObject({ kind: 'refuses', count: 15 });
      expect(states(bench)).toEqual({ accepted: 15, waiting: 15 });
    }
    // The third time it ends, and nobody is struck off for it.
    expect(await anew(bench)).toBeNull();
    expect(states(bench)).toEqual({ accepted: 15, refused: 15 });
    expect(countSuppressions(bench.store)).toEqual({});
  },
);

test('where the server never took a letter and knows no address, the third run ends it, and nobody is struck off', async () => {
  const server = await refusing(() => '550 5.1.1 unknown');
  const bench = sendingTo(server.port, readers(2));
  expect(await anew(bench)).toMatchObject({ kind: 'refuses', count: 2 });
  expect(await anew(bench)).toMatchObject({ kind: 'refuses', count: 2 });
  expect(await anew(bench)).toBeNull();
  expect(states(bench)).toEqual({ refused: 2 });
  expect(countSuppressions(bench.store)).toEqual({});
});

test('after a kill nobody is struck off by a server that has taken nothing since', async () => {
  const server = await refusing(() => '550 5.1.1 unknown');
  const bench = sendingTo(server.port, readers(9));
  bench.store.db.exec(`UPDATE sending SET accepted_before = 0;
    UPDATE delivery SET state = 'accepted' WHERE id <= 4`);
  expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: 5 });
  expect(states(bench)).toEqual({ accepted: 4, waiting: 5 });
  expect(countSuppressions(bench.store)).toEqual({});
});

describe('letters that were put back, in a run that has taken one', () => {
  const refusal = (id: number, before: number): Refusal => ({
    id,
    code: '550 5.1.1',
    isBounce: true,
    before,
  });
  const taking = () => {
    const refusals = countRefusals({ wasAccepted: true, isTaking: false, refused: [] });
    refusals.end();
    return refusals;
  };

  test('stop it as others do', () => {
    const refusals = taking();
    const stops = Array.from({ length: 60 }, (_, id) => refusals.add(refusal(id, 1)));
    expect(stops.indexOf(true)).toBe(mostRefusals - 1);
    expect(refusals.doubtful({ isBrokenOff: true })).toHaveLength(60);
  });

  test('are believed once a letter is taken after them, not before', () => {
    const refusals = taking();
    refusals.add(refusal(1, 1));
    expect(refusals.doubtful({ isBrokenOff: false })).toEqual([refusal(1, 1)]);
    refusals.end();
    expect(refusals.doubtful({ isBrokenOff: false })).toEqual([]);
  });

  test('are given up the third time, and no letter that is taken after twenty of them proves anything', () => {
    const refusals = taking();
    const all = Array.from({ length: mostRefusals }, (_, id) => refusal(id, 2));
    for (const one of all) expect(refusals.add(one)).toBe(false);
    expect(refusals.unproven()).toEqual(all);
    expect(refusals.end()).toEqual({ again: [], unproven: all });
    refusals.add(refusal(99, 2));
    expect(refusals.end()?.unproven).toEqual([]);
  });
});

test('a row from before a kill stays one where the store fails for a moment, just as it ends', async () => {
  const server = await refusing((address) => (numberOf(address) < 5 ? '550 5.1.1 unknown' : null));
  const bench = sendingTo(server.port, readers(9));
  // Once for the group of changes, once for this one alone.
  const left = { failures: 2 };
  bench.store.db.function('is_full', () => {
    left.failures -= 1;
    return left.failures >= 0 ? 1 : 0;
  });
  bench.store.db.exec(`
    UPDATE sending SET accepted_before = 0;
    UPDATE delivery SET state = 'bounced', code = '550 5.1.1', in_row = 1 WHERE id <= 5;
    CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN old.in_row = 1 AND new.in_row = 0 AND is_full()
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  await expect(sendEdition(bench)).rejects.toThrow('full');
  const inRow = bench.store.db.prepare(
    `SELECT count(*) AS count FROM delivery WHERE state = 'bounced' AND in_row = 1`,
  );
  expect(inRow.get()).toEqual({ count: 5 });
  // The next run asks about each of them once more.
  expect(await anew(bench)).toBeNull();
  expect(states(bench)).toEqual({ accepted: 4, bounced: 5 });
});
