import { describe, expect, test } from 'vitest';
import { SMALL_LEXICON } from '../fixtures/lexicon.ts';
import { openIndex } from './open-index.ts';

const BASE = new URL('https://example.jp/base/pagefind/');
const entry = { version: '1.6.0', languages: { und: { hash: 'und_1', wasm: null, page_count: 1 } } };
const lexicon = { ...SMALL_LEXICON, words: [[10, '鍵']] };
const engine = { search: async () => ({ results: [{ id: 'und_a' }], unfilteredResultCount: 0 }) };

/** Opens an index of which the files can be replaced: by other JSON, a response, or an error. */
async function open(files: { entry?: unknown; lexicon?: readonly unknown[]; module?: unknown }) {
  const requests: string[] = [];
  const lexicons = [...(files.lexicon ?? [lexicon])];
  const index = await openIndex(BASE, {
    fetch: async (url, init) => {
      requests.push(`${url.pathname}${url.search} ${init.cache}`);
      const answer = url.pathname.endsWith('pagefind-entry.json') ? (files.entry ?? entry) : lexicons.shift();
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : Response.json(answer);
    },
    importModule: async (url) => {
      requests.push(`${url.pathname}${url.search}`);
      if (files.module instanceof Error) throw files.module;
      return files.module ?? { createInstance: (options: unknown) => ({ ...engine, options }) };
    },
  });
  return { ...index, requests };
}

describe('openIndex', () => {
  test('loads entry, vocabulary and Pagefind from the folder, by version', async () => {
    const { requests, pagefind: started, lexicon: opened, newestFirst } = await open({});
    expect(requests).toEqual([
      '/base/pagefind/pagefind-entry.json no-store',
      '/base/pagefind/kyokun-lexicon.gz?v=und_1 default',
      '/base/pagefind/pagefind.js?v=1.6.0',
    ]);
    expect(started).toMatchObject({ options: { basePath: BASE.href, metaCacheTag: 'und_1' } });
    expect([...opened.present]).toEqual(['鍵']);
    expect(newestFirst).toEqual(['und_a']);
  });

  test('fetches a dictionary of another build once more', async () => {
    const { requests } = await open({ lexicon: [{ ...lexicon, index: 'und_0' }, lexicon] });
    expect(requests).toContain('/base/pagefind/kyokun-lexicon.gz?v=und_1 reload');
  });

  test('does not start Pagefind for an index without articles', async () => {
    const nothing = { ...lexicon, index: '', documents: 0, words: [] };
    const { requests, newestFirst } = await open({
      entry: { ...entry, languages: {} },
      lexicon: [nothing],
    });
    expect(requests).toHaveLength(2);
    expect(newestFirst).toEqual([]);
  });

  const failing = { createInstance: () => ({ search: () => Promise.reject(new Error('No pointer')) }) };
  const old = { ...lexicon, index: 'und_0' };
  test.each([
    ['outdated', 'a dictionary that stays another build’s', { lexicon: [old, old] }],
    ['missing', 'no network', { entry: new TypeError('fetch failed') }],
    ['missing', 'no entry file', { entry: new Response('', { status: 404 }) }],
    ['missing', 'no dictionary', { lexicon: [new Response('', { status: 404 })] }],
    ['missing', 'no pagefind.js', { module: new TypeError('import failed') }],
    ['damaged', 'a page instead of an entry file', { entry: new Response('<!doctype html>') }],
    ['damaged', 'an entry file without languages', { entry: { version: '1.6.0' } }],
    ['damaged', 'half a dictionary', { lexicon: [new Response('{"format":1,"te')] }],
    ['damaged', 'a dictionary of another format', { lexicon: [{ ...lexicon, format: 1 }] }],
    ['damaged', 'a Pagefind that cannot start', { module: failing }],
    ['damaged', 'another module', { module: { search: () => undefined } }],
  ])('%s: %s', async (kind, _, files) => {
    await expect(open(files)).rejects.toMatchObject({ name: 'SearchProblem', kind });
  });
});
