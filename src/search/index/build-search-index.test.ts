import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTokenizer, type Tokenizer } from '../analyzer/tokenizer.ts';
import { articlesUnder } from '../fixtures/articles.ts';
import { buildSearchIndex } from './build-search-index.ts';
import type { SearchDocument } from './search-document.ts';

const articles = articlesUnder('/base/');
let folder: string;
let tokenizer: Promise<Tokenizer>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyokun-index-'));
  tokenizer = loadTokenizer();
});
afterAll(() => rm(folder, { recursive: true }));

async function build(name: string, documents: readonly SearchDocument[], kept?: 'anew') {
  const lines: string[] = [];
  const outDir = join(folder, name);
  const built = await buildSearchIndex({
    documents,
    outDir,
    log: (line) => lines.push(line),
    tokenizer: () => tokenizer,
    // Making the dictionary takes most of the time, and those who follow want that of the same articles.
    ...(kept !== 'anew' && { cacheDir: join(folder, 'cache') }),
  });
  return { outDir, built, lines };
}

/** Path → digest of every file. */
async function digests(outDir: string): Promise<Record<string, string>> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.map(async (file) => [
      file.slice(outDir.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(pairs.sort());
}

describe('buildSearchIndex', () => {
  test('writes the same bytes for the same articles in any order', async () => {
    const first = await build('first', articles, 'anew');
    const second = await build('second', articles.toReversed(), 'anew');
    expect(await digests(second.outDir)).toEqual(await digests(first.outDir));
  });

  test('counts what it wrote, and says it in a line', async () => {
    const { built, lines } = await build('counted', articles);
    expect(built.documents).toBe(articles.length);
    expect(built.terms).toBeGreaterThan(300);
    expect(built.bytes).toBeGreaterThan(100_000);
    expect(lines).toEqual([
      `検索の索引: 記事12件、語${built.terms}種類、${Math.ceil(built.bytes / 1024)} KB`,
    ]);
  });

  test('writes nothing that the search page does not load', async () => {
    const { outDir } = await build('lean', articles);
    const names = (await readdir(outDir)).filter((name) => !name.endsWith('.pf_meta'));
    expect(names.sort()).toEqual(
      ['excerpt', 'index', 'filter', 'kyokun-lexicon.gz', 'others', 'kyokun-words.gz', 'pagefind-entry.json']
        .concat(['pagefind-worker.js', 'pagefind.js', 'wasm.unknown.pagefind'])
        .sort(),
    );
  });

  test('does not empty a folder of something else', async () => {
    await writeFile(join(folder, 'precious.txt'), '');
    await expect(build('.', articles)).rejects.toThrow(`${folder} に別のファイルがあります`);
    expect(await readdir(folder)).toContain('precious.txt');
  });

  test('replaces an older index, of which nothing is left', async () => {
    await build('replaced', articles);
    const alone = await build('alone', articles.slice(0, 1));
    const replaced = await build('replaced', articles.slice(0, 1));
    expect(await digests(replaced.outDir)).toEqual(await digests(alone.outDir));
  });

  test('builds an index of no articles', async () => {
    const { built, outDir } = await build('empty', []);
    expect(built).toMatchObject({ documents: 0, terms: 0 });
    const lexicon = JSON.parse(gunzipSync(await readFile(join(outDir, 'kyokun-lexicon.gz'))).toString());
    expect(lexicon).toMatchObject({ index: '', documents: 0 });
  });

  test.each([
    [
      'two articles of one address',
      { url: '/base/articles/usb-loss/' },
      'usb-loss と x のアドレスが同じです',
    ],
    ['a date that is none', { publishedAt: '四月一日' }, 'x の公開日「四月一日」を日付として読めません'],
  ])('refuses %s', async (_, change, message) => {
    const [article] = articlesUnder('/other/');
    if (article === undefined) throw new Error('no fixture');
    await expect(build('refused', [...articles, { ...article, id: 'x', ...change }])).rejects.toThrow(
      message,
    );
  });
});
