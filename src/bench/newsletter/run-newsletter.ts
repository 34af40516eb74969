import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { EditionMail } from '#newsletter/mail/edition-mail.ts';
import { transaction } from '#newsletter/store/query.ts';
import { openStore } from '#newsletter/store/store.ts';
import { enrol } from '#newsletter/store/subscribers.ts';
import { BenchProblem } from '../bench-problem.ts';
import { describeMachine, loadNow } from '../machine.ts';
import type { NewsletterBenchOptions } from './options.ts';
import type { Contestant, NewsletterReport, Round } from './report.ts';
import { type RoundGiven, type RoundTaken, readerAt } from './round.ts';

/** Connections at once, for both. */
const connections = 5;

/** Sizes of lists whose memory is compared. */
const growth = [1000, 10_000, 100_000] as const;

/** A mail, and what making it took. */
export interface Rendered extends RoundTaken {
  readonly mail: EditionMail;
}

/** Renders the newest edition of this publication in a process of its own. */
export async function renderEdition(signal: AbortSignal): Promise<Rendered> {
  const [rendered] = await told<Rendered>(start('render', signal));
  return rendered;
}

/**
 * Sends a mail to a local server: our sending and the bare pool in turns, or our sending alone to lists that grow.
 *
 * @throws {BenchProblem} where somebody did not get the mail exactly once
 */
export async function measureNewsletter(
  { mail, ...rendering }: Rendered,
  options: Pick<NewsletterBenchOptions, 'recipients' | 'rounds' | 'growth'>,
  { signal, say }: { readonly signal: AbortSignal; readonly say: (line: string) => void },
): Promise<NewsletterReport> {
  const load = loadNow();
  const turns = options.growth
    ? growth.map((recipients) => ['kyokun', recipients] as const)
    : Array.from({ length: options.rounds }, () =>
        (['bare', 'kyokun'] as const).map((contestant) => [contestant, options.recipients] as const),
      ).flat();
  const workshop = await openWorkshop(mail, signal);
  const rounds: Round[] = [];
  try {
    for (const [contestant, recipients] of turns) {
      say(`${contestant}: ${recipients}人に送っています…`);
      rounds.push(await workshop.round(contestant, recipients));
    }
  } finally {
    workshop.close();
  }
  return { machine: describeMachine('', load), rendering, htmlBytes: Buffer.byteLength(mail.html), rounds };
}

/** The processes and folders of a run; `close` ends the mail server. */
interface Workshop {
  /** Sends the mail to so many recipients and sees to it that each got it once. */
  readonly round: (contestant: Contestant, recipients: number) => Promise<Round>;
  readonly close: () => void;
}

/** Starts the mail server. @param signal aborts whatever is under way */
async function openWorkshop(mail: EditionMail, signal: AbortSignal): Promise<Workshop> {
  const sink = start('sink', signal);
  const [{ port }] = await told<{ port: number }>(sink);

  async function round(contestant: Contestant, recipients: number): Promise<Round> {
    const folder = mkdtempSync(join(tmpdir(), 'kyokun-bench-newsletter-'));
    try {
      if (contestant === 'kyokun') enrolReaders(folder, recipients);
      const sender = start(contestant, signal);
      const given: RoundGiven = { port, recipients, connections, mail, folder };
      sender.send(given);
      const [taken] = await told<RoundTaken>(sender);
      sink.send('count');
      const [{ readers, letters }] = await told<{ readers: number; letters: number }>(sink);
      if (readers !== recipients || letters !== recipients) {
        throw new BenchProblem(`${contestant}: ${recipients}人に${letters}通、${readers}人に届きました。`);
      }
      return { contestant, recipients, ...taken, lettersPerSecond: (1000 * recipients) / taken.milliseconds };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  return { round, close: () => void sink.kill() };
}

/** The flags with which `npm run newsletter` starts Node. */
const manifest: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8'),
);
const { scripts } = z.object({ scripts: z.object({ newsletter: z.string() }) }).parse(manifest);
const flags = scripts.newsletter.split(' ').filter((word) => word.startsWith('--'));

function start(name: 'sink' | 'render' | Contestant, signal: AbortSignal): ChildProcess {
  const child = fork(join(import.meta.dirname, `${name}.process.ts`), {
    signal,
    execArgv: name === 'kyokun' ? flags : [],
  });
  // An aborted process is told by the exit that everybody waits for.
  child.on('error', () => {});
  return child;
}

/** The next message of a process, which must not end before it. */
async function told<Message>(child: ChildProcess): Promise<readonly [Message]> {
  const message = once(child, 'message') as Promise<[Message]>;
  const exit = once(child, 'exit').then(([code]) => {
    throw new BenchProblem(`測るためのプロセスが、途中で終わりました（終了コード ${String(code)}）。`);
  });
  return Promise.race([message, exit]);
}

function enrolReaders(folder: string, count: number): void {
  const store = openStore(join(folder, 'store.sqlite'), { random: randomBytes });
  const consent = {
    askedAt: 0,
    givenAt: 0,
    channel: 'form',
    page: null,
    network: null,
    wording: '計測',
  } as const;
  transaction(store.db, () => {
    for (let index = 0; index < count; index += 1) {
      enrol(store, { address: readerAt(index), topics: ['all'], consent });
    }
  });
  store.db.close();
}
