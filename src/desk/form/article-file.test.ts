import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FormValues, readArticleFile, writeArticleFile } from './article-file.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'content', 'articles');
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.mdx'),
);

test.each(articles)('%s comes back to the byte', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(writeArticleFile(readArticleFile(text))).toBe(text);
});

const file = (yaml: string, body = '本文です。') => `---\n${yaml}\n---\n\n${body}\n`;
const rewritten = (yaml: string, change: (values: FormValues) => FormValues) =>
  writeArticleFile(change(readArticleFile(file(yaml))));

const rows = `# 先頭の注記
title: 見出し
timeline:
  - date: 2020年1月
    text: 一つ目
    # 確認済み some-rule: 理由です。
    sources:
      - s1
  - date: 同日 # 行の注記
    text: 二つ目
    sources: [s1, s2]`;

describe('what was not touched stays as it was', () => {
  test.each<[what: string, change: FormValues]>([
    ['blanks of a form', { next: null, note: '', tags: [], series: { id: '', number: null }, draft: false }],
    ['no change', {}],
  ])('%s', (_, change) => {
    expect(rewritten(rows, (values) => ({ ...values, ...change }))).toBe(file(rows));
  });

  test('one value may stand for a list of it', () => {
    const yaml = 'role: victim';
    expect(rewritten(yaml, (values) => ({ ...values, role: ['victim'] }))).toBe(file(yaml));
  });
});

describe('what was changed is written where it stands', () => {
  const first = { date: '2020年1月', text: '一つ目', sources: ['s1'] };
  const second = { date: '同日', text: '二つ目', sources: ['s1', 's2'] };
  const third = { date: '翌日', text: '三つ目', status: '', read: false, sources: ['s3'] };

  test.each<[what: string, timeline: readonly unknown[], expected: string]>([
    ['a value', [first, { ...second, text: '直した' }], rows.replace('二つ目', '直した')],
    [
      'a row at the end',
      [first, second, third],
      `${rows}\n  - date: 翌日\n    text: 三つ目\n    read: false\n    sources:\n      - s3`,
    ],
    [
      'a row between',
      [first, third, second],
      rows.replace(
        '  - date: 同日',
        '  - date: 翌日\n    text: 三つ目\n    read: false\n    sources:\n      - s3\n  - date: 同日',
      ),
    ],
    ['a row taken out', [second], rows.replace(/ {2}- date: 2020(?:.|\n)*?(?= {2}- date: 同日)/, '')],
    ['an item of a list in a row', [first, { ...second, sources: ['s1'] }], rows.replace('[s1, s2]', '[s1]')],
  ])('%s', (_, timeline, expected) => {
    expect(rewritten(rows, (values) => ({ ...values, timeline }))).toBe(file(expected));
  });

  test('a field that was emptied is taken out', () => {
    expect(rewritten('title: 見出し\noccurred: 2020年', (values) => ({ ...values, occurred: '' }))).toBe(
      file('title: 見出し'),
    );
  });

  test('a field switched off says so', () => {
    expect(rewritten('read: true', (values) => ({ ...values, read: false }))).toBe(file('read: false'));
  });

  test('lines of a block stay a block', () => {
    const yaml = 'handout:\n  talk: |\n    一行目\n    二行目\n  notice: 通知';
    const handout = { talk: '一行目\n三行目\n', notice: '通知' };
    expect(rewritten(yaml, (values) => ({ ...values, handout }))).toBe(
      file(yaml.replace('二行目', '三行目')),
    );
  });

  test('a group where a list may stand is shown as a list, and stays a group until a second joins', () => {
    const yaml = 'legalStage:\n  stage: arrest # 注記\n  text: 逮捕';
    const values = readArticleFile(file(yaml));
    expect(values['legalStage']).toEqual([{ stage: 'arrest', text: '逮捕' }]);
    const changed = { ...values, legalStage: [{ stage: 'arrest', text: '直した' }] };
    expect(writeArticleFile(changed)).toBe(file(yaml.replace('逮捕', '直した')));
  });

  test('the body alone', () => {
    const text = writeArticleFile({ ...readArticleFile(file(rows)), body: '## 所感\n\n直した。' });
    expect(text).toBe(file(rows, '## 所感\n\n直した。'));
  });
});

describe('what cannot be edited is refused', () => {
  test.each(['本文だけ', '---\ntitle: [\n---\n', '---\n- 一覧\n---\n'])('%j', (text) => {
    expect(() => readArticleFile(text)).toThrow(/項目の欄/);
  });

  test('values that no file was read for', () => {
    expect(() => writeArticleFile({ title: '見出し', body: '本文' })).toThrow(RangeError);
  });
});
