import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { type CountingServer, startCountingServer } from './compressed-server.ts';

/** The browser to measure in. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What every measurement needs, for as long as it runs. */
export interface Workbench {
  /** Empty; what stands in it is served at the server's origin. */
  readonly folder: string;
  readonly server: CountingServer;
  readonly browser: Browser;
  /** Name and version of the browser. */
  readonly browserName: string;
}

/**
 * Lends a temporary folder, a server of it and a browser, and takes all three away afterwards, whatever happens.
 * @param signal closes the browser at once, so that a page that is being asked gives up.
 */
export async function withWorkbench<Result>(
  { program, signal }: { readonly program: BrowserProgram; readonly signal: AbortSignal },
  use: (workbench: Workbench) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'kyokun-bench-'));
  let server: CountingServer | undefined;
  let browser: Browser | undefined;
  const giveUp = (): void => void browser?.close();
  try {
    server = await startCountingServer(folder);
    browser = await chromium.launch({
      executablePath: program.executablePath,
      args: [...program.args],
      env: { ...inherited(), ...program.env },
      // Interruptions end the measurement in order; the browser goes with it.
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    signal.addEventListener('abort', giveUp);
    signal.throwIfAborted();
    return await use({ folder, server, browser, browserName: `Chromium ${browser.version()}` });
  } finally {
    signal.removeEventListener('abort', giveUp);
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
