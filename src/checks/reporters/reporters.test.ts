import { describe, expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { reporters } from './reporters.ts';

const error: Issue = {
  rule: 'tag-unknown',
  severity: 'error',
  file: 'content/articles/2026/a.mdx',
  line: 13,
  column: 5,
  message: 'タグ「vpm」のファイルがありません',
  hint: 'vpn のことであれば、そう書き直します',
};
const warning: Issue = { ...error, rule: 'source-unused', severity: 'warning', line: 2 };

describe('text', () => {
  test('nothing to say', () => {
    expect(reporters.text([])).toBe('問題は見つかりませんでした。');
  });

  test('each issue, and how many there are of each weight', () => {
    expect(reporters.text([error, warning, error]).split('\n')).toEqual([
      'content/articles/2026/a.mdx:13:5 エラー タグ「vpm」のファイルがありません',
      '    → vpn のことであれば、そう書き直します（tag-unknown）',
      'content/articles/2026/a.mdx:2:5 注意 タグ「vpm」のファイルがありません',
      '    → vpn のことであれば、そう書き直します（source-unused）',
      'content/articles/2026/a.mdx:13:5 エラー タグ「vpm」のファイルがありません',
      '    → vpn のことであれば、そう書き直します（tag-unknown）',
      'エラー2件、注意1件です。',
    ]);
  });
});

describe('json', () => {
  test.each([[[]], [[error, warning]]])('the issues themselves', (issues) => {
    expect(JSON.parse(reporters.json(issues))).toEqual(issues);
  });
});

describe('github', () => {
  test('nothing to say', () => {
    expect(reporters.github([])).toBe('');
  });

  test('a command a line, with its place, weight and rule', () => {
    expect(reporters.github([error, warning]).split('\n')).toEqual([
      '::error file=content/articles/2026/a.mdx,line=13,col=5,title=tag-unknown::タグ「vpm」のファイルがありません。vpn のことであれば、そう書き直します。',
      '::warning file=content/articles/2026/a.mdx,line=2,col=5,title=source-unused::タグ「vpm」のファイルがありません。vpn のことであれば、そう書き直します。',
    ]);
  });

  test.each([
    [
      'a full stop of its own',
      { message: '読めません。理由。', hint: '直します。' },
      '::読めません。理由。直します。',
    ],
    ['a line end in the message', { message: '一\n二\r三' }, '::一%0A二%0D三。'],
    ['a per cent sign', { message: '100%0A' }, '::100%250A。'],
    ['what ends a property', { file: 'content/a,b:c%.mdx' }, 'file=content/a%2Cb%3Ac%25.mdx,'],
    ['a colon and a comma in the message stay', { message: 'a: b, c' }, '::a: b, c。'],
  ])('%s', (_name, changes, part) => {
    const report = reporters.github([{ ...error, ...changes }]);
    expect(report).toContain(part);
    expect(report.split('\n')).toHaveLength(1);
  });
});
