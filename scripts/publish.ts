import { join } from 'node:path';
import { allRules } from '../src/checks/all-rules.ts';
import { DeskProblem } from '../src/desk/desk-problem.ts';
import { openTerminal } from '../src/desk/new/terminal.ts';
import { runPublish } from '../src/desk/publish/run-publish.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';

const terminal = openTerminal(process.stdin, process.stdout);
try {
  const isWritten = await runPublish(process.argv.slice(2), {
    root: process.env['KYOKUN_ROOT'] ?? join(import.meta.dirname, '..'),
    rules: allRules,
    momentOf: (at) =>
      publicationMoment({
        at: at ?? process.env['KYOKUN_AT'],
        sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
        now: new Date(),
      }),
    say: console.log,
    confirm:
      terminal &&
      (async (question) => /^(?:y|yes|はい)$/iu.test((await terminal.line(`${question} `)).trim())),
    pid: process.pid,
  });
  console.log(
    isWritten
      ? 'content/register.yaml に載せました。npm run build で作ったサイトを公開します。'
      : '台帳は書き換えていません。',
  );
} catch (error) {
  if (!(error instanceof DeskProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
