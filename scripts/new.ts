import { join } from 'node:path';
import { DeskProblem } from '../src/desk/desk-problem.ts';
import { runNew } from '../src/desk/new/run-new.ts';
import { openTerminal } from '../src/desk/new/terminal.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';
import { loadTokenizer } from '../src/search/analyzer/tokenizer.ts';

const terminal = openTerminal(process.stdin, process.stdout);
try {
  const file = await runNew(process.argv.slice(2), {
    root: process.env['KYOKUN_ROOT'] ?? join(import.meta.dirname, '..'),
    now: new Date(
      publicationMoment({
        at: process.env['KYOKUN_AT'],
        sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
        now: new Date(),
      }),
    ),
    terminal,
    say: (line) => console.error(line),
    loadTokenizer,
    pid: process.pid,
  });
  console.log(`\n${file} を書きました。続きは、エディターで開いて書きます。`);
  console.log(`書き残しと直す所は、npm run check -- ${file} で分かります。`);
} catch (error) {
  if (!(error instanceof DeskProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
