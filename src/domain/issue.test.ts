import { expect, test } from 'vitest';
import { compareIssues, describeIssue, type Issue } from './issue.ts';

const issue: Issue = {
  rule: 'tag-unknown',
  severity: 'error',
  file: 'content/a.mdx',
  line: 3,
  column: 5,
  message: '見つけたこと',
  hint: '代わりに書くこと',
};

test('an issue in words', () => {
  expect(describeIssue(issue)).toBe(
    'content/a.mdx:3:5 エラー 見つけたこと\n    → 代わりに書くこと（tag-unknown）',
  );
  expect(describeIssue({ ...issue, severity: 'warning' })).toContain(':3:5 注意 見つけたこと');
});

test('issues stand by file, then from top to bottom, by numbers', () => {
  const places = [
    ['b.mdx', 1, 1],
    ['a.mdx', 10, 1],
    ['a.mdx', 9, 12],
    ['a.mdx', 9, 2],
  ] as const;
  const sorted = places.map(([file, line, column]) => ({ ...issue, file, line, column })).sort(compareIssues);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.mdx:9:2',
    'a.mdx:9:12',
    'a.mdx:10:1',
    'b.mdx:1:1',
  ]);
});
