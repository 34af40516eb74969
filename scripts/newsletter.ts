import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { site } from '#site';
import { cacheFolder } from '../src/build/cache-folder.ts';
import { readContent } from '../src/manuscripts/read-content.ts';
import { backup, restore } from '../src/newsletter/commands/backup.ts';
import { type CommandGiven, CommandProblem } from '../src/newsletter/commands/command.ts';
import { serve } from '../src/newsletter/commands/serve.ts';
import { tagChoices } from '../src/newsletter/commands/tag-choices.ts';
import { ListenProblem } from '../src/newsletter/service/listen.ts';
import { SettingsProblem } from '../src/newsletter/service/settings.ts';
import { StoreProblem } from '../src/newsletter/store/problems.ts';

const commands: Readonly<Record<string, (given: CommandGiven) => Promise<void>>> = { serve, backup, restore };

const root = join(import.meta.dirname, '..');
const envFile = join(root, '.env');
const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new CommandProblem(`使い方: npm run newsletter -- ${Object.keys(commands).join('|')} …`);
  }
  await command({
    args,
    env: { ...(existsSync(envFile) && parseEnv(readFileSync(envFile, 'utf8'))), ...process.env },
    site,
    cacheFolder: cacheFolder(root),
    tags: async () => tagChoices((await readContent(root)).tags),
    now: Date.now,
    random: randomBytes,
    say: console.log,
    onEnd: (end) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    },
  });
} catch (error) {
  const isOurs = [CommandProblem, StoreProblem, SettingsProblem, ListenProblem].some(
    (kind) => error instanceof kind,
  );
  if (!isOurs) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
