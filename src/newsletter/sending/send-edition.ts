import { smtpServerOf } from '../mail/smtp-server.ts';
import { transaction } from '../store/query.ts';
import { endBounced, finishSending, takeOver } from '../store/sendings.ts';
import { type CarryGiven, carryLetter } from './carry-letter.ts';
import { composer } from './compose.ts';
import { openDeliveries } from './deliveries.ts';
import { groupCommit } from './group-commit.ts';
import { type Line, LineProblem, openLine } from './line.ts';
import { openLines } from './lines.ts';
import { steadyPace } from './pace.ts';
import { durationOf, tellProgress } from './progress.ts';
import { openQueue } from './queue.ts';
import { countRefusals, mostRefusals } from './refusals.ts';
import { openRunJournal } from './run-journal.ts';
import type { SendGiven } from './send-given.ts';

/** Why a sending ended before everybody had got the letter. */
export type Stop =
  | { readonly kind: 'asked' }
  | { readonly kind: 'server' | 'login'; readonly reason: string }
  /** The server refused everything; the letters wait again. */
  | { readonly kind: 'refuses'; readonly codes: readonly string[]; readonly count: number };

/**
 * Sends what of a sending still waits: every letter at most once. What becomes of each is on the disk before the next
 * step; a process killed at any moment leaves nobody but those whose letter the server had not answered, and they are
 * in doubt, not sent again.
 *
 * @returns why it ended early; null when nothing waits any more
 * @throws {Error} of SQLite where the store can no longer be written; what was not sent waits
 */
export async function sendEdition(given: SendGiven): Promise<Stop | null> {
  const { store, sending, route, clock, say } = given;
  takeOver(store, sending.id);
  const halt = new AbortController();
  const signal = AbortSignal.any([given.signal, halt.signal]);
  const deliveries = openDeliveries(store, sending.id);
  const server = smtpServerOf(route.smtp.url);
  const pace = steadyPace(route.rate, clock);
  const run = openRunJournal(store, sending.id);
  const refusals = countRefusals(run.begin());
  if (refusals.isFull()) halt.abort();
  const progress = tellProgress(deliveries.count().waiting, clock.steady, say);
  const queue = openQueue(deliveries, clock, (pause) => {
    const { waiting } = deliveries.count();
    say(`あと${waiting}通は、先方のサーバーの求めで待っています（次は${durationOf(pause / 1000)}後）。`);
  });
  const found: { failure: unknown } = { failure: null };
  const disk = groupCommit(store.db, queue.underWay, (error) => {
    found.failure ??= error;
    halt.abort();
  });
  const endRow = () => {
    const end = refusals.end();
    if (end === null) return;
    const { again, unproven } = end;
    disk.note(() => {
      run.endRow();
      deliveries.putLast(again.map(({ id }) => id));
      for (const { id, code } of unproven) deliveries.settle(id, 'refused', code);
    });
    if (again.length === 0) return;
    progress.more(again.length);
    // Before a worker looks for its next letter and finds none.
    disk.flush();
  };
  const carry: CarryGiven = {
    deliveries,
    disk,
    compose: await composer(given),
    lines: openLines(() => openLine(server, given.patience), clock, say),
    from: route.smtp.fromAddress,
    clock,
    signal,
    onEnd: (letter, verdict) => {
      progress.step();
      if (verdict === null || 'reason' in letter || verdict.kind === 'in-doubt') return;
      if (verdict.kind === 'accepted') {
        queue.accepted();
        return endRow();
      }
      const { id, refusals: before } = letter;
      if (refusals.add({ id, code: verdict.code, isBounce: verdict.kind === 'bounced', before }))
        halt.abort();
    },
  };

  async function work(): Promise<void> {
    let line: Line | null = null;
    try {
      for (;;) {
        const id = await queue.take(signal, () => {
          // A server may take no more connections than those that others still need.
          line?.close();
          line = null;
        });
        if (id === null) return;
        await pace.turn(signal);
        if (signal.aborted) return;
        line = await carryLetter(carry, id, line);
        queue.done(id);
      }
    } finally {
      line?.close();
    }
  }

  const workers = Array.from({ length: route.connections }, () =>
    work().catch((error: unknown) => {
      halt.abort();
      throw error;
    }),
  );
  const failures = (await Promise.allSettled(workers)).flatMap((end) =>
    end.status === 'rejected' ? [end.reason as unknown] : [],
  );
  disk.flush();
  const severe = found.failure ?? failures.find((error) => !(error instanceof LineProblem));
  const { waiting: untried } = deliveries.count();
  const refused = refusals.doubtful({ isBrokenOff: severe !== undefined || untried > 0 });
  const putRefusedLast = () => deliveries.putLast(refused.map(({ id }) => id));
  if (severe !== undefined) {
    try {
      // No more than that: what the store could not note of the row's end is still a row there, as after a kill.
      transaction(store.db, putRefusedLast);
    } catch {
      // The store is what fails: its own error says more.
    }
    throw severe;
  }
  transaction(store.db, () => {
    putRefusedLast();
    for (const { id, code } of refusals.unproven()) deliveries.settle(id, 'refused', code);
    run.end();
  });
  // Only a server that takes some letters is believed when it says that others have no address.
  if (refusals.isTaking()) endBounced(store, sending.id, clock.now());
  const { waiting } = deliveries.count();
  if (waiting === 0) {
    finishSending(store, sending.id, clock.now());
    return null;
  }
  if (refused.length >= mostRefusals || untried === 0) {
    return { kind: 'refuses', codes: [...new Set(refused.map(({ code }) => code))], count: refused.length };
  }
  const [problem] = failures.filter((error) => error instanceof LineProblem);
  if (problem === undefined) return { kind: 'asked' };
  return { kind: problem.isLogin ? 'login' : 'server', reason: problem.message };
}
