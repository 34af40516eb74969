import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { decode } from './client/decode.ts';
import { openIndex, type SearchIndex } from './client/open-index.ts';
import { findArticles } from './client/query.ts';
import { articlesUnder } from './fixtures/articles.ts';
import { type FileServer, serveFiles } from './fixtures/file-server.ts';
import { readTable } from './fixtures/read-table.ts';
import { buildSearchIndex } from './index/build-search-index.ts';
import type { SearchDocument } from './index/search-document.ts';
import { termKey } from './index/term-key.ts';

// Loading the dictionary takes a busy machine its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The whole way: kuromoji → Pagefind's files → HTTP → Pagefind's own browser code, which runs in Node as well. */
let outDir: string;
let server: FileServer;
let index: SearchIndex;
const broken = new Set<string>();

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'kyokun-search-'));
  await buildSearchIndex({ documents: articlesUnder('/base/'), outDir, log: () => undefined });
  server = await serveFiles(({ pathname }) => {
    const path = pathname.replace('/base/pagefind/', '');
    return [...broken].some((part) => path.startsWith(part)) ? undefined : { file: join(outDir, path) };
  });
  index = await open();
});

afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true });
});

function open(folder = ''): Promise<SearchIndex> {
  return openIndex(new URL(`/base/pagefind/${folder}`, server.origin), {
    fetch: (url, init) => fetch(url, init),
    importModule: () => import(/* @vite-ignore */ pathToFileURL(join(outDir, folder, 'pagefind.js')).href),
  });
}

async function search(query: string, opened = index): Promise<readonly string[]> {
  const hits = await findArticles(opened, decode(query, opened.lexicon).terms);
  const records = await Promise.all(hits.map((hit) => hit.load()));
  return records.map((record) => record.meta.id ?? '');
}

describe('queries', () => {
  const cases = readTable(new URL('fixtures/queries.tsv', import.meta.url), [
    'query',
    'first',
    'also',
    'never',
  ]);
  test.each(cases)('$query', async ({ query, first, also, never }) => {
    const found = await search(query);
    if (first !== '') expect(found[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining(words(also)));
    expect(found.filter((id) => words(never).includes(id))).toEqual([]);
  });
});

function words(cell: string): string[] {
  return cell.split(' ').filter(Boolean);
}

test('every term of the vocabulary finds as many articles as it says, and no others', async () => {
  const counts = await Promise.all(
    [...index.lexicon.documents.keys()].map(async (term): Promise<[string, number]> => {
      const { results } = await index.engine.search(termKey(term));
      return [term, results.filter((result) => result.words.length > 0).length];
    }),
  );
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(index.lexicon.documents));
});

describe('results', () => {
  test('carry address, title, summary and date as they were written', async () => {
    const [hit] = await findArticles(index, ['カルテ']);
    const record = await hit?.load();
    const article = articlesUnder('/base/').find(({ id }) => id === 'vpn-ransomware');
    expect(record).toMatchObject({
      url: '/base/articles/vpn-ransomware/',
      meta: { title: article?.title, summary: article?.summary.join('\n'), publishedAt: '2026-04-13' },
    });
  });

  test('that are equal come newest first', async () => {
    const dates = ['2026-01-31', '2026-03-31', '2026-02-28'];
    const opened = await openSmall(
      'twins',
      dates.map((publishedAt) => small(publishedAt, { publishedAt })),
    );
    expect(await search('鍵', opened)).toEqual(['2026-03-31', '2026-02-28', '2026-01-31']);
  });

  test('are not found by what happens to stand in their meta', async () => {
    const lure = small('lure', { title: '門', meta: { code: `${termKey('鍵')}9` } });
    const opened = await openSmall('lure', [small('real', {}), lure]);
    expect(await search('鍵', opened)).toEqual(['real']);
  });
});

function small(id: string, change: Partial<SearchDocument>): SearchDocument {
  const nothing = { summary: [], parts: [], filters: {}, meta: {} };
  return { ...nothing, id, url: `/${id}/`, title: '鍵', publishedAt: '2026-01-01', ...change };
}

/** Builds and opens another index beside the first. */
async function openSmall(name: string, documents: readonly SearchDocument[]): Promise<SearchIndex> {
  await buildSearchIndex({ documents, outDir: join(outDir, name), log: () => undefined });
  return open(`${name}/`);
}

describe('a damaged index', () => {
  afterEach(() => broken.clear());

  test.each(['index/', 'pagefind.und'])('without %s is a problem, not an empty answer', async (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken.add(part);
    const attempt = async (): Promise<unknown> => search('漏えい', await open());
    await expect(attempt()).rejects.toMatchObject({ name: 'SearchProblem', kind: 'damaged' });
  });
});
