import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS } from '../minisearch-options.ts';
import type { SearchSystem } from '../system.ts';
import { loadBaseForms } from './base-forms.ts';
import { bundlePage } from './bundle-page.ts';
import { folderBytes } from './folder-bytes.ts';

/** BM25 over kuromoji's dictionary forms: the whole index in memory, no excerpts. */
export const minisearch: SearchSystem = {
  name: 'minisearch',
  description:
    'MiniSearch の BM25（kuromoji の原形、OR、索引全体をメモリーに置く。質問は先に Node の kuromoji で切るので、17 MB の辞書とその時間は数に入らない）',
  async build(documents, folder) {
    const started = performance.now();
    const toBaseForms = await loadBaseForms();
    const index = new MiniSearch(MINISEARCH_OPTIONS);
    index.addAll(documents.map(({ title, text }, id) => ({ id, words: toBaseForms(`${title}\n${text}`) })));
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    const buildSeconds = (performance.now() - started) / 1000;
    await bundlePage('minisearch', join(folder, 'page.js'));
    return { buildSeconds, indexBytes: await folderBytes(folder), toPageQuery: toBaseForms };
  },
};
