import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { site } from '#site';
import { cacheFolder } from '../src/build/cache-folder.ts';
import { DeskProblem } from '../src/desk/desk-problem.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';
import { readContent } from '../src/manuscripts/read-content.ts';
import { commands, usage } from '../src/newsletter/commands/all-commands.ts';
import { CommandProblem } from '../src/newsletter/commands/command.ts';
import { tagChoices } from '../src/newsletter/commands/tag-choices.ts';
import { InputProblem } from '../src/newsletter/lists/input-problem.ts';
import { ProviderProblem } from '../src/newsletter/providers/provider-problem.ts';
import { SendingProblem } from '../src/newsletter/sending/problem.ts';
import { ListenProblem } from '../src/newsletter/service/listen.ts';
import { SettingsProblem } from '../src/newsletter/service/settings.ts';
import { StoreProblem } from '../src/newsletter/store/problems.ts';

/** Problems whose message is written for the person at the terminal. */
const explained = [
  DeskProblem,
  CommandProblem,
  StoreProblem,
  SettingsProblem,
  ListenProblem,
  ProviderProblem,
  InputProblem,
  SendingProblem,
];

const root = process.env['KYOKUN_ROOT'] ?? join(import.meta.dirname, '..');
const envFile = join(root, '.env');
const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new DeskProblem(usage);
  const run = await command.load();
  await run(args, {
    root,
    site,
    env: { ...(existsSync(envFile) && parseEnv(readFileSync(envFile, 'utf8'))), ...process.env },
    cacheFolder: cacheFolder(root),
    tags: async () => tagChoices((await readContent(root)).tags),
    momentOf: (at) =>
      publicationMoment({
        at: at ?? process.env['KYOKUN_AT'],
        sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
        now: new Date(),
      }),
    now: Date.now,
    random: randomBytes,
    say: console.log,
    pid: process.pid,
    onEnd: (end) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    },
  });
} catch (error) {
  if (!explained.some((kind) => error instanceof kind)) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
