import { join } from 'node:path';
import { DeskProblem } from '../src/desk/desk-problem.ts';
import { runImport } from '../src/desk/import/run-import.ts';
import { publicationMoment } from '../src/domain/publication/moment.ts';
import { loadTokenizer } from '../src/search/analyzer/tokenizer.ts';

try {
  const { file, report } = await runImport(process.argv.slice(2), {
    root: process.env['KYOKUN_ROOT'] ?? join(import.meta.dirname, '..'),
    // npm runs scripts at the project's top; the editor may stand elsewhere.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    now: new Date(
      publicationMoment({
        at: process.env['KYOKUN_AT'],
        sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
        now: new Date(),
      }),
    ),
    loadTokenizer,
    pid: process.pid,
  });
  console.log(`${file} に下書きを書きました。\n${report}`);
} catch (error) {
  if (!(error instanceof DeskProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
