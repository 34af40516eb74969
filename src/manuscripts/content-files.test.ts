import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseName, contentFiles } from './content-files.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-files-'));
  await mkdir(join(root, 'content', 'articles', '2021', 'folder.mdx'), { recursive: true });
  await writeFile(join(root, 'content', 'articles', '2021', 'b.mdx'), 'b');
  await writeFile(join(root, 'content', 'articles', 'a.mdx'), 'a');
  await writeFile(join(root, 'content', 'articles', '2021', 'c.md'), 'c');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('files of every depth, by name, without folders', async () => {
  const files = await contentFiles(root, 'articles', /\.mdx$/);
  expect(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual([
    ['content/articles/2021/b.mdx', 'b'],
    ['content/articles/a.mdx', 'a'],
  ]);
});

test('a folder that is not there', async () => {
  expect(await contentFiles(root, 'tags', /\.yaml$/)).toEqual([]);
});

test('a folder that is a file is no empty folder', async () => {
  await writeFile(join(root, 'content', 'lessons'), '');
  await expect(contentFiles(root, 'lessons', /\.yaml$/)).rejects.toThrow('ENOTDIR');
});

test.each([
  ['content/articles/2021/2021-matsui-scsk.mdx', '2021-matsui-scsk'],
  ['content/tags/vpn.yaml', 'vpn'],
  ['a.b.mdx', 'a.b'],
  ['a', 'a'],
])('%s is %s', (file, name) => {
  expect(baseName(file)).toBe(name);
});
