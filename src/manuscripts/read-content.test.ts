import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent, readingIssues, valuesOf } from './read-content.ts';

const valid = join(import.meta.dirname, '..', 'checks', 'specimens', 'valid');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-content-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(join(root, 'content', file, '..'), { recursive: true });
  await writeFile(join(root, 'content', file), text);
}

test('a project without content has none', async () => {
  const content = await readContent(root);
  expect(Object.values(content).flat()).toEqual([]);
});

test('every folder is read, with the id of the file’s name', async () => {
  await cp(valid, root, { recursive: true });
  const content = await readContent(root);
  expect(readingIssues(content)).toEqual([]);
  const ids = Object.entries(content).map(([kind, manuscripts]: [string, readonly { id: string }[]]) => [
    kind,
    manuscripts.map(({ id }) => id),
  ]);
  expect(Object.fromEntries(ids)).toEqual({
    articles: ['2026-aoba-bungu', '2026-umibe-shiyakusho'],
    series: ['getsuyo'],
    authors: ['henshubu'],
    tags: ['contractor', 'usb-media', 'vpn'],
    lessons: ['L-001'],
    glossary: ['vpn'],
    pages: ['index'],
    newsletters: [],
    sent: [],
    register: [],
  });
  expect(content.articles.map(({ file }) => file)).toEqual([
    'content/articles/2026/2026-aoba-bungu.mdx',
    'content/articles/2026/2026-umibe-shiyakusho.mdx',
  ]);
  expect(valuesOf(content.tags)[2]).toMatchObject({ slug: 'vpn', label: 'VPN' });
  expect(valuesOf(content.lessons)[0]).toMatchObject({ id: 'L-001', answers: 'patching' });
  expect(valuesOf(content.pages)[0]).toMatchObject({ id: 'index', order: 10 });
});

describe('what cannot be read', () => {
  test('is told with its file, and left out of the values', async () => {
    await put('tags/vpn.yaml', 'label: VPN\ndescription: 装置。\n');
    await put('tags/usb.yml', 'label: [\n');
    const content = await readContent(root);
    expect(readingIssues(content)).toMatchObject([{ rule: 'yaml', file: 'content/tags/usb.yml', line: 1 }]);
    expect(valuesOf(content.tags).map(({ slug }) => slug)).toEqual(['vpn']);
    expect(content.tags.map(({ value }) => value === null)).toEqual([true, false]);
  });

  test.each([
    ['tags/VPN.yaml', 'label: VPN\ndescription: 装置。\n', 'ハイフン'],
    ['glossary/仮想.yaml', 'term: a\nreading: あ\ndescription: 説明。\n', 'ハイフン'],
    [
      'lessons/L-1.yaml',
      'title: 一\ndescription: 二\naudience: [admin]\nanswers: backup\nchecklist: [三]\n',
      'L-001',
    ],
  ])('%s: a file’s name that is no id', async (file, text, hint) => {
    await put(file, text);
    const content = await readContent(root);
    expect(readingIssues(content)).toMatchObject([
      { rule: 'file-name', file: `content/${file}`, line: 1, column: 1 },
    ]);
    expect(readingIssues(content)[0]?.hint).toContain(hint);
    expect(Object.values(content).flat()).toMatchObject([{ value: null }]);
  });

  test('a page’s body is held to the rules of a body, at the lines of its file', async () => {
    const front = '---\ntitle: 利用条件\ndescription: 条件。\nupdatedAt: 2026-11-21\norder: 1\n---\n';
    await put('pages/licence.mdx', `${front}\n本文です。\n\n# 見出し\n`);
    const content = await readContent(root);
    expect(readingIssues(content)).toMatchObject([{ rule: 'mdx-heading-depth', line: 10, column: 1 }]);
    expect(valuesOf(content.pages)).toEqual([]);
  });

  test('a page in another encoding is only that', async () => {
    await put('pages/licence.mdx', Uint8Array.of(0x98, 0x52));
    expect(readingIssues(await readContent(root)).map(({ rule }) => rule)).toEqual(['encoding']);
  });
});

test('other files and folders are not read', async () => {
  await put('tags/README.md', '# タグ');
  await put('tags/.DS_Store', 'x');
  await put('articles/2026/notes.txt', 'x');
  await put('articles/2026/picture.mdx.bak', 'x');
  expect(Object.values(await readContent(root)).flat()).toEqual([]);
});
