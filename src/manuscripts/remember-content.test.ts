import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from './read-content.ts';
import { rememberContent } from './remember-content.ts';

const valid = join(import.meta.dirname, '..', 'checks', 'specimens', 'valid');
const article = 'content/articles/2026/2026-aoba-bungu.mdx';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyokun-remember-'));
  cpSync(valid, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('what has not changed is the very same, what has is read anew', async () => {
  const read = rememberContent(root);
  const first = await read();
  expect(await read()).toBe(first);
  const text = readFileSync(join(root, article), 'utf8');
  writeFileSync(join(root, article), text.replace(/^title: .*$/m, 'title: 別の見出しに変わりました'));
  const second = await read();
  const titles = second.articles.map(({ value }) => value?.article.title);
  expect(titles).toContain('別の見出しに変わりました');
  const kept = second.articles.filter((manuscript) => first.articles.includes(manuscript));
  expect(kept).toHaveLength(first.articles.length - 1);
  expect(second.tags.every((tag, index) => tag === first.tags[index])).toBe(true);
  expect(plain(second)).toEqual(plain(await readContent(root)));
});

test('a file that is gone is gone, and one that comes back is read', async () => {
  const read = rememberContent(root);
  const { articles } = await read();
  const text = readFileSync(join(root, article), 'utf8');
  rmSync(join(root, article));
  expect((await read()).articles).toHaveLength(articles.length - 1);
  writeFileSync(join(root, article), text);
  expect((await read()).articles).toHaveLength(articles.length);
});
