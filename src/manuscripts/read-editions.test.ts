import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readEdition, readSentEdition } from './read-editions.ts';

const lines = [
  '---',
  'number: 3',
  'date: 2026-11-30',
  'subject: 委託先のサーバーから漏えい',
  'preheader: 古い装置の更新を、誰が見ていますか。',
  'articles: [2026-aoba-bungu]',
  '---',
  '',
  '今週は一件です。',
];
const edition = (changes: Readonly<Record<number, string>> = {}, file = 'content/newsletters/3.mdx') =>
  readEdition({
    file,
    bytes: Buffer.from(lines.map((line, index) => changes[index] ?? line).join('\n'), 'utf8'),
  });

test('an edition has its fields and the MDX of its note', () => {
  const { value, issues } = edition();
  expect(issues).toEqual([]);
  expect(value).toMatchObject({
    edition: { id: '3', number: 3, date: '2026-11-30', draft: false, articles: ['2026-aoba-bungu'] },
    source: '\n今週は一件です。',
    file: 'content/newsletters/3.mdx',
  });
});

describe('a mistake is told in Japanese with its place', () => {
  test.each([
    ['a number that is none', { 1: 'number: 三' }, 2, /number に「三」と書かれています/],
    ['a day that is none', { 2: 'date: 2026-02-30' }, 3, /date に「2026-02-30」と書かれています/],
    ['no subject', { 3: "subject: ' '" }, 4, /subject/],
    ['an unknown key', { 4: 'preheeder: あ' }, 5, /preheeder/],
    ['no article', { 5: 'articles: []' }, 6, /articles/],
    ['a tag that is not allowed', { 8: '<b>太字</b>' }, 9, /HTML のタグ <b> は使えません/],
  ])('%s', (_name, changes, line, message) => {
    const { value, issues } = edition(changes);
    expect(value).toBeNull();
    expect(issues.find((issue) => message.test(issue.message))?.line).toBe(line);
  });

  test('a name that no address can have', () => {
    expect(edition({}, 'content/newsletters/第3号.mdx').issues).toMatchObject([
      { rule: 'file-name', message: 'ファイル名「第3号」は号のIDになりません' },
    ]);
  });
});

describe('the record of a sending', () => {
  const digest = 'a'.repeat(64);
  const record = (text: string) =>
    readSentEdition({ file: 'content/newsletters/3.sent.yaml', bytes: Buffer.from(text, 'utf8') });

  test('bears the id of its edition', () => {
    const { id, value } = record(
      `sentAt: 2026-11-30T09:00:00+09:00\narticles:\n  - { id: 2026-aoba-bungu, digest: ${digest} }\n`,
    );
    expect(id).toBe('3');
    expect(value).toEqual({
      id: '3',
      sentAt: '2026-11-30T09:00:00+09:00',
      articles: [{ id: '2026-aoba-bungu', digest }],
      followUps: [],
    });
  });

  test('a digest that is none is refused', () => {
    const { value, issues } = record(
      'sentAt: 2026-11-30\narticles:\n  - { id: 2026-aoba-bungu, digest: abc }\n',
    );
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ line: 3 }]);
  });
});
