import { expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { findingAt, type Rule } from './rule.ts';
import { hasErrors, runChecks } from './run-checks.ts';

const nothing: Content = {
  articles: [],
  series: [],
  authors: [],
  tags: [],
  lessons: [],
  glossary: [],
  pages: [],
  newsletters: [],
  sent: [],
  register: [],
};
const issue = (file: string, line: number, severity: Issue['severity'] = 'error'): Issue => ({
  rule: 'rule',
  severity,
  file,
  line,
  column: 1,
  message: '見つけたこと',
  hint: '直すこと',
});
const rule = (...issues: readonly Issue[]): Rule => ({
  id: 'rule',
  severity: 'error',
  description: '規則です。',
  instead: '直します。',
  check: () => issues,
});
const unread = {
  id: 'a',
  file: 'a.yaml',
  digest: '',
  value: null,
  locate: () => ({ line: 4, column: 2 }),
  bodyLine: 1,
  text: '',
  strings: () => [],
};

test('what reading found and what the rules found stand together, in the order of the files', () => {
  const content = { ...nothing, tags: [{ ...unread, issues: [issue('b.yaml', 2)] }] };
  const rules = [rule(issue('c.yaml', 1), issue('b.yaml', 3)), rule(issue('a.yaml', 9), issue('b.yaml', 1))];
  const places = runChecks(content, rules).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(['a.yaml:9', 'b.yaml:1', 'b.yaml:2', 'b.yaml:3', 'c.yaml:1']);
});

test.each([
  [[], false],
  [[issue('a', 1, 'warning')], false],
  [[issue('a', 1, 'warning'), issue('a', 2)], true],
])('a warning alone does not stop the site', (issues, stops) => {
  expect(hasErrors(issues)).toBe(stops);
});

test('a finding stands where its value does', () => {
  const words = { message: '見つけたこと', hint: '直すこと' };
  expect(findingAt(unread, ['label'], words)).toEqual({ file: 'a.yaml', line: 4, column: 2, ...words });
});
