import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder } from '../src/build/cache-folder.ts';
import { checkCaches } from '../src/checks/check-caches.ts';
import { parseCheckOptions } from '../src/checks/check-options.ts';
import { checkProject } from '../src/checks/check-project.ts';
import { reporters } from '../src/checks/reporters/reporters.ts';
import { hasErrors } from '../src/checks/run-checks.ts';

const root = join(import.meta.dirname, '..');
const options = parseCheckOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const files = options.files.map((file) => relative(root, resolve(file)).split(sep).join('/'));
const { issues, notes, unknown } = await checkProject(
  root,
  { ...options, files },
  {
    network: { fetch, pause: async (milliseconds) => pause(milliseconds), moment: new Date().toISOString() },
    caches: checkCaches(cacheFolder(root)),
  },
);
if (unknown.length > 0) {
  console.error(`content/ にないファイルです: ${unknown.join('、')}`);
  process.exit(2);
}
for (const note of notes) console.error(note);
console.log(reporters[options.format](issues));
process.exitCode = hasErrors(issues) ? 1 : 0;
