import { join } from 'node:path';
import { DeskProblem } from '../src/desk/desk-problem.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';
import { commands, usage } from '../src/newsletter/commands/all-commands.ts';
import { site } from '../src/site.config.ts';

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new DeskProblem(usage);
  const run = await command.load();
  await run(args, {
    root: process.env['KYOKUN_ROOT'] ?? join(import.meta.dirname, '..'),
    site,
    momentOf: (at) =>
      publicationMoment({
        at: at ?? process.env['KYOKUN_AT'],
        sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
        now: new Date(),
      }),
    say: console.log,
    pid: process.pid,
  });
} catch (error) {
  if (!(error instanceof DeskProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
