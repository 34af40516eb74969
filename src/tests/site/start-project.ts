import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** What `npm start` runs, once it has built. */
export interface StartedProject {
  /** Ends with a slash. */
  readonly url: string;
  /** What it has told in the terminal until now. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Serves the built site of a project with the subscription service behind it, in a process of its own. */
export async function startProject(folder: string): Promise<StartedProject> {
  const child = spawn(
    process.execPath,
    [join(folder, 'scripts', 'serve.ts'), '--newsletter', '--port', String(await freePort())],
    { cwd: folder },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const at = /(http:\/\/localhost:\d+\/) で公開/;
  await expect.poll(() => output).toMatch(at);
  return {
    url: at.exec(output)?.[1] ?? '',
    said: () => output,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
