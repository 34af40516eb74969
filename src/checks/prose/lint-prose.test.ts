import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { layOut } from '../specimens/specimen.ts';
import { lintProse, type ProseMessage, proseRuleIds } from './lint-prose.ts';
import { proseRules } from './prose-rules.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-prose-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const article = 'articles/2026/2026-aoba-bungu.mdx';
const everything = () => true;
const noCache = { read: () => undefined, write: () => {} };

async function lint(...edits: Parameters<typeof layOut>[1]) {
  await layOut(root, edits);
  return lintProse(await readContent(root), { isMeant: everything, cache: noCache });
}
const inField = (text: string) =>
  lint({
    file: article,
    replace: '    text: サーバーを止めました。',
    by: `    text: ${JSON.stringify(text)}`,
  });
const inBody = (text: string) =>
  lint({ file: article, replace: '発覚のきっかけは、会員からの連絡でした。', by: text });

const cases = readFileSync(join(import.meta.dirname, 'prose-specimens.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t').map((cell): string => JSON.parse(`"${cell}"`)));

test('the valid content is good prose', async () => {
  expect(await lint()).toEqual([]);
});

describe.each(cases)('%s', (rule, wrong = '', right = '') => {
  test('is found in a field and in the body, and not in the good sentence', async () => {
    expect((await inField(wrong)).map((issue) => issue.rule)).toContain(`prose/${rule}`);
    expect(await inField(right)).toEqual([]);
    expect((await inBody(wrong)).map((issue) => issue.rule)).toContain(`prose/${rule}`);
    expect(await inBody(right)).toEqual([]);
  });
});

test('every rule has a sentence, and says in Japanese what it guards and what to write', () => {
  expect(cases.map(([rule]) => rule)).toEqual(Object.keys(proseRules));
  for (const { description, instead } of Object.values(proseRules)) {
    for (const words of [description, instead]) expect(words).toMatch(/\p{sc=Hira}.*。$/u);
  }
  expect(proseRuleIds).toEqual(cases.map(([rule]) => `prose/${rule}`));
});

test('an issue stands where its words do, and offers a change only where that is safe', async () => {
  const [field] = await inField('装置の VPNを止めました。');
  const [body] = await inBody('ハッカーが入りました。');
  expect(field).toMatchObject({
    file: `content/${article}`,
    line: 40,
    message: '半角の英数字と全角の文字の間に空白があります: 「装置の VPNを止めまし」',
    edit: { text: '' },
  });
  expect(body).toMatchObject({ column: 1, message: 'ハッカー → 攻撃者: 「ハッカーが入りました。」' });
  expect(body?.edit).toBeUndefined();
});

test('others’ words in quotation marks stay theirs', async () => {
  expect(await inBody('会員は「ハッカーが入った」と述べました。')).toEqual([]);
});

test('what is said stays said as long as the text and the rules are the same', async () => {
  const kept = new Map<string, readonly ProseMessage[]>();
  const cache = {
    read: (key: string) => kept.get(key),
    write: (key: string, messages: readonly ProseMessage[]) => void kept.set(key, messages),
  };
  await layOut(root, [{ file: article, replace: 'サーバーを止めました。', by: 'ハッカーを止めました。' }]);
  const content = await readContent(root);
  const first = await lintProse(content, { isMeant: everything, cache });
  const keys = [...kept.keys()];
  expect(await lintProse(content, { isMeant: everything, cache })).toEqual(first);
  expect([...kept.keys()]).toEqual(keys);
  expect(first).toHaveLength(1);
});

test('only the chosen files are read', async () => {
  await layOut(root, [{ file: article, replace: 'サーバーを止めました。', by: 'ハッカーを止めました。' }]);
  const content = await readContent(root);
  expect(await lintProse(content, { isMeant: () => false, cache: noCache })).toEqual([]);
});
