import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countingRandom, subscribed, temporaryFolder } from '../store/store.fixture.ts';
import { openStore, type Store } from '../store/store.ts';
import { mostRefusals } from './refusals.ts';
import { startRoughServer } from './rough-server.fixture.ts';
import { type Stop, sendEdition } from './send-edition.ts';
import { type Bench, closing, readers, sendingTo } from './sending.fixture.ts';

const gone = '550 5.1.1 unknown';
const policy = '550 5.7.1 no';
const either = (place: number) => (place % 3 === 1 ? policy : gone);

/** What became of everybody. */
function endOf({ db }: Store): ReadonlyMap<string, string> {
  const rows = db.prepare(
    `SELECT address, state, ended_at IS NOT NULL AS ended
     FROM delivery JOIN subscriber ON subscriber.id = delivery.subscriber ORDER BY delivery.id`,
  );
  return new Map(
    rows
      .all()
      .map(({ address, state, ended }) => [String(address), `${state}${ended === 1 ? ', ended' : ''}`]),
  );
}

/** What a kill would leave of a store at this moment, as a store of its own. */
function storeAfterKill({ file }: Store): Store {
  const copy = join(temporaryFolder(), 'store.sqlite');
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, copy + suffix);
  const store = quick(openStore(copy, { random: countingRandom() }));
  onTestFinished(() => store.db.close());
  return store;
}

/** A killed process loses nothing that it has written; only a machine that loses its power asks to wait for the disk. */
function quick<S extends Store>(store: S): S {
  store.db.exec('PRAGMA synchronous = OFF');
  return store;
}

/** Gives the command until nothing waits, at most `most` times; says how each run ended. */
async function sendAll(bench: Bench, most: number): Promise<readonly (Stop | null)[]> {
  const stops: (Stop | null)[] = [];
  while (stops.length < most && stops.at(-1) !== null) stops.push(await sendEdition(bench));
  return stops;
}

test.each([
  ['no such address', 2, 12, 6, () => gone],
  ['no such address, at the end', 2, mostRefusals + 3, 0, () => gone],
  ['no such address, at the beginning', 0, 12, 6, () => gone],
  ['a policy, at the beginning', 0, mostRefusals + 3, 6, () => policy],
  ['a policy, at the end', 2, 12, 0, () => policy],
  ['one or the other', 2, mostRefusals + 3, 6, either],
  ['one or the other, of everybody', 0, 12, 0, either],
])(
  'refused in a row for %s (%i taken, %i refused, %i taken): killed before any of them, all ends as if it had not been',
  async (_name, before, length, after, replyAt) => {
    const all = readers(before + length + after);
    const placeOf = new Map(all.map((address, index) => [address, index - before]));
    const killed: Store[] = [];
    const watch: { bench: Bench | null } = { bench: null };
    const server = closing(
      await startRoughServer((stage, { to }) => {
        const place = placeOf.get(to) ?? -1;
        if (stage !== 'RCPT' || place < 0 || place > length) return null;
        if (watch.bench !== null) killed.push(storeAfterKill(watch.bench.store));
        return place < length ? replyAt(place) : null;
      }),
    );
    const bench = sendingTo(server.port, all);
    quick(bench.store);
    watch.bench = bench;
    const first = await sendEdition(bench);
    watch.bench = null;
    const stops = first === null ? [null] : [first, ...(await sendAll(bench, 2))];
    const expected = endOf(bench.store);
    expect(killed.length).toBeGreaterThanOrEqual(Math.min(length, mostRefusals));
    for (const store of killed) {
      expect(await sendAll({ ...bench, store }, 3)).toEqual(stops);
      const end = endOf(store);
      const unlike = all.filter((address) => end.get(address) !== expected.get(address));
      // At most the one letter that was taken, and whose answer was not yet written down.
      expect(unlike.map((address) => [expected.get(address), end.get(address)])).toEqual(
        unlike.map(() => ['accepted', 'in-doubt']),
      );
      expect(unlike.length).toBeLessThanOrEqual(1);
    }
  },
);

test('where the server was mended after the kill, nobody in the row is struck off, and all get their letter', async () => {
  const holder: { killed: Store | null; bench: Bench | null } = { killed: null, bench: null };
  const server = closing(
    await startRoughServer((stage, { to, count }) => {
      if (stage !== 'RCPT' || holder.killed !== null || to === 'r0@aoba.jp') return null;
      if (count === 12 && holder.bench !== null) holder.killed = storeAfterKill(holder.bench.store);
      return gone;
    }),
  );
  const bench = sendingTo(server.port, readers(30));
  holder.bench = bench;
  await sendEdition(bench);
  if (holder.killed === null) throw new Error('It was not killed.');
  expect(await sendEdition({ ...bench, store: holder.killed })).toBeNull();
  expect(new Set(endOf(holder.killed).values())).toEqual(new Set(['accepted']));
});

test('a process that is killed in the middle of a row leaves it to the next one', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'store.sqlite');
  const store = openStore(file, { random: countingRandom() });
  for (const address of readers(30)) subscribed(store, address);
  store.db.close();
  const holder: { child: ChildProcess | null; refused: number } = { child: null, refused: 0 };
  const server = closing(
    await startRoughServer((stage) => {
      if (stage !== 'RCPT') return null;
      holder.refused += 1;
      if (holder.refused === 15) holder.child?.kill('SIGKILL');
      return gone;
    }),
  );
  const run = (): Promise<string> =>
    new Promise((resolve) => {
      const script = join(import.meta.dirname, 'send.fixture.ts');
      const child = spawn(process.execPath, [script, file, join(folder, 'record'), String(server.port)]);
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => {
        errors += chunk.toString('utf8');
      });
      child.once('close', () => resolve(errors));
      holder.child = child;
    });
  expect(await run()).toBe('');
  holder.child = null;
  expect(await run()).toContain('"kind":"refuses"');
  // Three connections: some were told and had not written it down when the process died, and some were too late.
  expect(holder.refused).toBeLessThanOrEqual(mostRefusals + 2 * 3);
  const after = quick(openStore(file, { random: countingRandom() }));
  expect(new Set(endOf(after).values())).toEqual(new Set(['waiting']));
  after.db.close();
});
