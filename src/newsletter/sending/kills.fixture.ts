import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { doubtfulIn, makeEnrolledStore } from './enrolled-store.fixture.ts';
import { type Sink, startSink } from './sink.fixture.ts';

/** What came of a sending that was killed again and again. */
export interface Killed {
  /** How often each recipient got the letter, as the server counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whom the report names. */
  readonly doubtful: ReadonlySet<string>;
  readonly recipients: readonly string[];
  /** What the last process said, and how it ended. */
  readonly last: { readonly code: number | null; readonly output: string };
}

/**
 * Sends to `count` recipients in a process of its own, which is killed at `kills` moments, and once more to the end.
 *
 * @param random numbers from 0 to 1
 */
export async function sendAndKill(count: number, kills: number, random: () => number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'kyokun-kills-'));
  const file = join(folder, 'store.sqlite');
  const recipients = makeEnrolledStore(file, count);
  // The server is slow now and then, so that a kill finds letters that it has taken and not answered.
  const sink = await startSink({ delay: () => (random() < 0.3 ? random() * 30 : 0) });
  const start = () =>
    spawn(process.execPath, [
      join(import.meta.dirname, 'send.fixture.ts'),
      file,
      join(folder, 'record'),
      String(sink.port),
    ]);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const child = start();
      // Some while it starts or begins, most some letters later: a few of them are on their way then.
      if (random() < 0.1) await begun(child);
      else await reached(sink, sink.taken.length + Math.ceil((random() * 1.5 * count) / kills), child);
      await pause(random() * 15);
      await ended(child, 'SIGKILL');
    }
    const last = start();
    let output = '';
    for (const stream of [last.stdout, last.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    const code = await ended(last);
    const counts = new Map(recipients.map((address) => [address, 0]));
    for (const { to } of sink.taken) counts.set(to, (counts.get(to) ?? 0) + 1);
    return { counts, doubtful: doubtfulIn(file), recipients, last: { code, output } };
  } finally {
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves when the sending is written down, or the process has ended. */
function begun(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => resolve());
  });
}

/** Resolves when the server has taken so many letters in all, or the process has ended. */
async function reached(sink: Sink, count: number, child: ChildProcess): Promise<void> {
  while (sink.taken.length < count && child.exitCode === null) await pause(1);
}

function ended(child: ChildProcess, signal?: 'SIGKILL'): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    if (signal !== undefined) child.kill(signal);
  });
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
