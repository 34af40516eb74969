import { join, relative, resolve } from 'node:path';
import { allRules } from '../src/checks/all-rules.ts';
import { parseCheckOptions } from '../src/checks/check-options.ts';
import { reporters } from '../src/checks/reporters/reporters.ts';
import { hasErrors, runChecks } from '../src/checks/run-checks.ts';
import { readContent } from '../src/manuscripts/read-content.ts';

const root = join(import.meta.dirname, '..');
const options = parseCheckOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const wanted = options.files.map((file) => relative(root, resolve(file)));
const issues = runChecks(await readContent(root), allRules).filter(
  (issue) => wanted.length === 0 || wanted.includes(issue.file),
);
console.log(reporters[options.format](issues));
process.exit(hasErrors(issues) ? 1 : 0);
