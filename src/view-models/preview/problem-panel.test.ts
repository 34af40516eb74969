import { expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { toProblemPanel } from './problem-panel.ts';

const error: Issue = {
  rule: 'tag-unknown',
  severity: 'error',
  file: 'content/articles/2026/a.mdx',
  line: 13,
  column: 5,
  message: 'タグ「vpm」のファイルがありません',
  hint: 'vpn のことであれば、そう書き直します',
};

test('each problem has its weight, its line and what to write, and leads there', () => {
  const panel = toProblemPanel('/home/記事', error.file, [
    error,
    { ...error, severity: 'warning', line: 20 },
  ]);
  expect(panel.summary).toBe('エラー1件、注意1件');
  expect(panel.hasErrors).toBe(true);
  expect(panel.problems[0]).toEqual({
    weight: 'エラー',
    place: '13行目',
    href: 'vscode://file/home/%E8%A8%98%E4%BA%8B/content/articles/2026/a.mdx:13:5',
    message: error.message,
    hint: error.hint,
    rule: error.rule,
  });
  expect(panel.problems[1]).toMatchObject({ weight: '注意', place: '20行目' });
});

test('on Windows the drive comes first', () => {
  expect(toProblemPanel('C:/kiji', error.file, []).href).toBe(
    'vscode://file/C:/kiji/content/articles/2026/a.mdx',
  );
});

test('an article without problems says so', () => {
  expect(toProblemPanel('/kiji', error.file, [])).toMatchObject({
    summary: '直すところは見つかりませんでした',
    hasErrors: false,
    problems: [],
  });
});
