import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { termsOf } from './analyzer/analyse.ts';
import { toLexicon } from './analyzer/lexicon.ts';
import { isLexiconFile, LEXICON_FILE } from './analyzer/lexicon-file.ts';
import { loadTokenizer, type Tokenizer } from './analyzer/tokenizer.ts';
import { fetchCompressed, type Surroundings } from './client/fetch-file.ts';
import { openEngine } from './client/open-engine.ts';
import { openIndex } from './client/open-index.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from './client/search-engine.ts';
import { articlesUnder } from './fixtures/articles.ts';
import { type FileServer, serveFiles } from './fixtures/file-server.ts';
import { readTable } from './fixtures/read-table.ts';
import { buildSearchIndex } from './index/build-search-index.ts';
import type { SearchDocument } from './index/search-document.ts';
import { termKey } from './index/term-key.ts';

/** The whole way: kuromoji → Pagefind's files → HTTP → Pagefind's own browser code, which runs in Node as well. */
let outDir: string;
let tokenizer: Promise<Tokenizer>;
let server: FileServer;
let engine: SearchEngine;
const broken = new Set<string>();

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'kyokun-search-'));
  tokenizer = loadTokenizer();
  await build(articlesUnder('/base/'), outDir);
  server = await serveFiles(({ pathname }) => {
    const path = pathname.replace('/base/pagefind/', '');
    return [...broken].some((part) => path.startsWith(part)) ? undefined : { file: join(outDir, path) };
  });
  engine = await open();
});

afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true });
});

async function build(documents: readonly SearchDocument[], folder: string): Promise<void> {
  await buildSearchIndex({ documents, outDir: folder, log: () => undefined, tokenizer: () => tokenizer });
}

const base = (folder = ''): URL => new URL(`/base/pagefind/${folder}`, server.origin);

function seams(folder = ''): Surroundings {
  return {
    fetch: (url, init) => fetch(url, init),
    importModule: () => import(/* @vite-ignore */ pathToFileURL(join(outDir, folder, 'pagefind.js')).href),
  };
}

function open(folder = ''): Promise<SearchEngine> {
  return openEngine(base(folder), seams(folder));
}

function ask(query: string, change: Partial<SearchRequest> = {}, opened = engine): Promise<SearchAnswer> {
  return opened.search({ query, filters: {}, sort: 'relevance', offset: 0, limit: 10, ...change });
}

async function search(query: string, opened = engine): Promise<readonly string[]> {
  return (await ask(query, {}, opened)).hits.map((hit) => hit.id);
}

describe('the terms of a text', () => {
  const cases = readTable(new URL('fixtures/terms.tsv', import.meta.url), ['text', 'terms']);
  test.each(cases)('$text', async ({ text, terms }) => {
    const file = await fetchCompressed(new URL(LEXICON_FILE, base()), 'default', seams());
    if (!isLexiconFile(file)) throw new Error('no dictionary');
    expect(termsOf(text, toLexicon(file)).join(' ')).toBe(terms);
  });
});

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

test('the index holds every term that its dictionary promises', async () => {
  const { pagefind, lexicon } = await openIndex(base(), seams());
  const missing = await Promise.all(
    [...lexicon.present].map(async (term) => {
      const { results } = await pagefind.search(termKey(term));
      return results.some((result) => result.words.length > 0) ? [] : [term];
    }),
  );
  expect(missing.flat()).toEqual([]);
});

describe('results', () => {
  test('carry address, title, summary and date as they were written', async () => {
    const { hits } = await ask('カルテ');
    const article = articlesUnder('/base/').find(({ id }) => id === 'vpn-ransomware');
    expect(hits[0]).toMatchObject({
      url: '/base/articles/vpn-ransomware/',
      meta: { title: article?.title, summary: article?.summary.join('\n'), publishedAt: '2026-04-13' },
    });
    expect(hits[0]?.title.map(({ text }) => text).join('')).toBe(article?.title);
  });

  test('show the sections that hold the query, with its words marked', async () => {
    const { hits } = await ask('リモートデスクトップ');
    const marked = hits[0]?.sections[0]?.excerpt.filter((segment) => segment.marked);
    expect(marked?.map(({ text }) => text)).toEqual(['リモートデスクトップ']);
  });

  test('are counted by facet, chosen by facet, and sorted by date', async () => {
    const all = await ask('委託');
    const counts = all.facets['cause'] ?? [];
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    const value = counts.at(-1)?.value ?? '';
    const some = await ask('委託', { filters: { cause: [value] } });
    expect(some.total).toBe(counts.at(-1)?.count);
    expect(some.facets['cause']).toEqual(counts);
    const days = (await ask('委託', { sort: 'oldest' })).hits.map((hit) => hit.meta['publishedAt'] ?? '');
    expect(days).toEqual(days.toSorted());
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
async function openSmall(name: string, documents: readonly SearchDocument[]): Promise<SearchEngine> {
  await build(documents, join(outDir, name));
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
