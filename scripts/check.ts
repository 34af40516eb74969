import { join, relative, resolve, sep } from 'node:path';
import { allRules } from '../src/checks/all-rules.ts';
import { parseCheckOptions } from '../src/checks/check-options.ts';
import { issuesOf, unknownFiles } from '../src/checks/chosen-files.ts';
import { reporters } from '../src/checks/reporters/reporters.ts';
import { hasErrors, runChecks } from '../src/checks/run-checks.ts';
import { readContent } from '../src/manuscripts/read-content.ts';

const root = join(import.meta.dirname, '..');
const options = parseCheckOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const files = options.files.map((file) => relative(root, resolve(file)).split(sep).join('/'));
const content = await readContent(root);
const unknown = unknownFiles(content, files);
if (unknown.length > 0) {
  console.error(`content/ にないファイルです: ${unknown.join('、')}`);
  process.exit(2);
}
const issues = issuesOf(runChecks(content, allRules), files);
console.log(reporters[options.format](issues));
process.exit(hasErrors(issues) ? 1 : 0);
