import { createServer } from 'node:net';
import { chromium } from 'playwright';
import { describeMachine, loadNow } from '../machine.ts';
import { startCountingServer } from '../search/compressed-server.ts';
import type { RunSurroundings } from '../search/run-quality.ts';
import { auditedPages } from './audited-pages.ts';
import { openLighthouse, type Visit } from './lighthouse.ts';
import type { PageBenchOptions } from './options.ts';
import { type PageReport, toPageMeasures } from './report.ts';

/**
 * Lets Lighthouse visit the pages that readers open most, in turns, so that a busy moment slows all of them alike.
 * @throws {BenchProblem} without a built site or without Lighthouse
 */
export async function runPage(
  { site, lighthouse, runs }: PageBenchOptions,
  { program, signal, say }: RunSurroundings,
): Promise<PageReport> {
  const load = loadNow();
  const pages = auditedPages(site);
  const port = await freePort();
  const audit = await openLighthouse(lighthouse, port);
  const server = await startCountingServer(site);
  const browser = await chromium.launch({
    executablePath: program.executablePath,
    args: [...program.args, `--remote-debugging-port=${port}`],
    env: { ...inherited(), ...program.env },
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const giveUp = (): void => void browser.close();
  signal.addEventListener('abort', giveUp);
  try {
    const visits = new Map<string, Visit[]>();
    for (let run = 1; run <= runs; run += 1) {
      say(`${run}回目（${runs}回のうち）を測っています…`);
      for (const { address } of pages) {
        signal.throwIfAborted();
        visits.set(address, [...(visits.get(address) ?? []), await audit(`${server.origin}/${address}`)]);
      }
    }
    return {
      machine: describeMachine(`Chromium ${browser.version()}`, load),
      runs,
      pages: pages.map((page) => toPageMeasures(page, visits.get(page.address) ?? [])),
    };
  } finally {
    signal.removeEventListener('abort', giveUp);
    await browser.close();
    await server.stop();
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
