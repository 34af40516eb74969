import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from '../service/listen.ts';
import { jsonLog } from '../service/log.ts';
import { runService } from '../service/run-service.ts';
import { readSettings } from '../service/settings.ts';
import { type CommandGiven, CommandProblem } from './command.ts';

/** The store of trials, in the folder of generated files. */
export function devStoreFile(cacheFolder: string): string {
  return join(cacheFolder, 'newsletter-dev.sqlite');
}

/**
 * `npm run newsletter -- serve [--dev]`: answers below `/newsletter/api/` until it is told to end. With `--dev`
 * letters are shown at `/newsletter/api/dev/inbox` instead of sent.
 */
export async function serve(given: CommandGiven): Promise<void> {
  const { site, now, random, say } = given;
  const isDev = readOptions(given.args);
  const settings = readSettings({
    env: given.env,
    isDev,
    site,
    devStoreFile: devStoreFile(given.cacheFolder),
  });
  const service = runService({
    site,
    ...settings,
    alsoOrigins: isDev ? localOrigins(settings.port) : [],
    tags: await given.tags(),
    now,
    random,
    log: jsonLog(say, now),
  });
  const server = await listen(service.handle, settings.host, settings.port).catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  const inbox = isDev ? `　受信箱: http://localhost:${server.port}${service.path}dev/inbox` : '';
  say(
    `配信の係が http://${settings.host}:${server.port}${service.path} で待っています（終了は Ctrl+C）${inbox}`,
  );
  await new Promise<void>((resolve) => given.onEnd(resolve));
  await server.stop();
  await service.stop();
}

/** The names that a browser of this machine may use for a port of it. */
export function localOrigins(port: number): readonly string[] {
  return ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`);
}

function readOptions(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { dev: { type: 'boolean' } } }).values.dev ?? false;
  } catch {
    throw new CommandProblem('使い方: npm run newsletter -- serve [--dev]');
  }
}
