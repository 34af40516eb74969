import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { houseSpellings } from './house-spellings.ts';

const editorFile = join(import.meta.dirname, '..', '..', '..', 'content', '.textlintrc.json');
const jsonOf = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('the editor reads by the same rules as the check', () => {
  const { prh: _own, ...own } = jsonOf(join(import.meta.dirname, 'textlint.json')).rules;
  const { prh: _editors, ...editors } = jsonOf(editorFile).rules;
  expect(editors).toEqual(own);
});

test('the editor knows the house spellings', () => {
  const { rules } = parse(readFileSync(join(import.meta.dirname, 'spellings.prh.yml'), 'utf8'));
  expect(rules).toEqual(
    houseSpellings.map(({ found, write }) => ({ expected: write, patterns: `/${found.source}/` })),
  );
});

test('the editor reads the prose of an article, with its line', async () => {
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: editorFile }) });
  const { messages } = await linter.lintText(
    '---\ntitle: 見出し\n---\n\nハッカーがサーバを止めました。<Cite id="s1" />\n',
    'content/articles/2026/a.mdx',
  );
  expect(messages.map(({ ruleId, line, column, message }) => [ruleId, line, column, message])).toEqual([
    ['prh', 5, 1, expect.stringContaining('ハッカー => 攻撃者')],
    ['prh', 5, 6, 'サーバ => サーバー'],
  ]);
});
