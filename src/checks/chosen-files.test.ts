import { expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { issuesOf, unknownFiles } from './chosen-files.ts';

const manuscript = {
  id: 'a',
  file: 'content/tags/a.yaml',
  digest: '',
  value: null,
  issues: [],
  bodyLine: 1,
  text: '',
  strings: () => [],
};
const content: Content = {
  articles: [],
  series: [],
  authors: [],
  tags: [{ ...manuscript, locate: () => ({ line: 1, column: 1 }) }],
  lessons: [],
  glossary: [],
  pages: [],
  newsletters: [],
  sent: [],
  register: [],
};
const issueIn = (file: string): Issue => ({
  rule: 'r',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message: '',
  hint: '',
});

test('a file that content/ does not hold is named, one that it holds is not', () => {
  expect(unknownFiles(content, ['content/tags/a.yaml', 'content/tags/b.yaml'])).toEqual([
    'content/tags/b.yaml',
  ]);
});

test('only the chosen files are spoken of', () => {
  const issues = [issueIn('content/tags/a.yaml'), issueIn('content/tags/c.yaml')];
  expect(issuesOf(issues, ['content/tags/a.yaml'])).toEqual([issues[0]]);
});

test('without a choice every file is spoken of', () => {
  const issues = [issueIn('content/tags/a.yaml')];
  expect(issuesOf(issues, [])).toEqual(issues);
});
