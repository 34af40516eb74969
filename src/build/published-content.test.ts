import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { readTagRegistry, tagRegistryFile } from '#manuscripts/tag-registry-file.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { type Edit, layOut } from '../checks/specimens/specimen.ts';
import { makeTagRegistry } from './make-tag-registry.ts';
import { rebuildTags } from './rebuild-tags.ts';
import { toSearchDocuments } from './search-documents.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-published-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Reads a text as one word that is pronounced as it is written. */
const tokenizer: Tokenizer = (text) => [
  { surface: text, base: text, pos: '名詞', detail: '*', reading: undefined },
];
const contentWith = async (...edits: readonly Edit[]) => {
  await layOut(root, edits);
  return readContent(root);
};

/** The second article of the valid content goes out at nine in the morning of that day. */
const before = '2026-11-20T23:59:59.999Z';
const after = '2026-11-21T00:00:00.000Z';
const draft: Edit = {
  file: 'articles/2026/2026-aoba-bungu.mdx',
  replace: 'publishedAt: 2026-11-14',
  by: 'publishedAt: 2026-11-14\ndraft: true',
};

describe('the tag registry', () => {
  const articlesOf = async (moment: string, ...edits: readonly Edit[]) =>
    makeTagRegistry(await contentWith(...edits), moment, tokenizer).map(({ slug, articles }) => [
      slug,
      ...articles,
    ]);

  test('counts what readers can see at the moment', async () => {
    const unseen = [['usb-media'], ['vpn', '2026-aoba-bungu'], ['contractor', '2026-aoba-bungu']];
    expect(await articlesOf(before)).toEqual(unseen);
    expect(await articlesOf(after)).toEqual([['usb-media', '2026-umibe-shiyakusho'], ...unseen.slice(1)]);
  });

  test('does not count drafts', async () => {
    expect(await articlesOf(before, draft)).toEqual([['usb-media'], ['vpn'], ['contractor']]);
  });

  test('knows the days in Japan, and reads labels without a reading', async () => {
    const edit = { ...draft, by: 'publishedAt: 2026-11-13T15:30:00Z' };
    const registry = makeTagRegistry(await contentWith(edit), after, tokenizer);
    expect(registry.find(({ slug }) => slug === 'vpn')).toMatchObject({
      firstUsed: '2026-11-14',
      reading: 'VPN',
      row: 'A–Z',
    });
  });
});

describe('what search indexes', () => {
  const ids = async (moment: string, ...edits: readonly Edit[]) =>
    toSearchDocuments(await contentWith(...edits), [], { moment, base: '/security/' }).map(({ id }) => id);

  test('is what readers can see, newest first', async () => {
    expect(await ids(before)).toEqual(['2026-aoba-bungu']);
    expect(await ids(after)).toEqual(['2026-umibe-shiyakusho', '2026-aoba-bungu']);
    expect(await ids(after, draft)).toEqual(['2026-umibe-shiyakusho']);
  });

  test('leads below the site’s base', async () => {
    const [first] = toSearchDocuments(await contentWith(), [], { moment: before, base: '/security/' });
    expect(first?.url).toBe('/security/articles/2026-aoba-bungu/');
  });
});

describe('rebuilding the tags', () => {
  const rebuild = async (...edits: readonly Edit[]) => {
    await layOut(root, edits);
    return rebuildTags({ root, moment: after, tokenizer });
  };
  const fault: Edit = { file: 'tags/server.yaml', text: 'label: [\n' };
  const unused: Edit = { file: 'tags/phishing.yaml', text: 'label: フィッシング\ndescription: 説明。\n' };

  test('writes the registry', async () => {
    expect(await rebuild()).toEqual({ issues: [], written: 3 });
    expect((await readTagRegistry(root)).map(({ slug }) => slug)).toEqual(['usb-media', 'vpn', 'contractor']);
  });

  test('a warning is told, and stops nothing', async () => {
    expect(await rebuild(unused)).toMatchObject({ issues: [{ rule: 'tag-unused' }], written: 4 });
  });

  test('with an error the last good registry stays', async () => {
    await rebuild();
    const good = await readFile(tagRegistryFile(root));
    expect(await rebuild(fault)).toMatchObject({
      issues: [{ rule: 'yaml', severity: 'error' }],
      written: null,
    });
    expect(await readFile(tagRegistryFile(root))).toEqual(good);
  });
});
