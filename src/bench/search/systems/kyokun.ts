import { join } from 'node:path';
import { buildSearchIndex } from '#search/index/build-search-index.ts';
import type { SearchSystem } from '../system.ts';
import { bundlePage } from './bundle-page.ts';
import { folderBytes } from './folder-bytes.ts';

/** Our own search. */
export const kyokun: SearchSystem = {
  name: 'kyokun',
  description: 'この検索（索引もブラウザーも公開するものと同じ）',
  async build(documents, folder) {
    const outDir = join(folder, 'pagefind');
    const started = performance.now();
    await buildSearchIndex({
      documents: documents.map(({ title, text }, number) => ({
        id: String(number),
        url: `/kyokun/${number}/`,
        title,
        summary: [],
        parts: [{ heading: '', text, weight: 1 }],
        // All of one age: nothing but the words decides.
        publishedAt: '2000-01-01',
        filters: {},
        meta: {},
      })),
      outDir,
      log: () => undefined,
    });
    const buildSeconds = (performance.now() - started) / 1000;
    await bundlePage('kyokun', join(folder, 'page.js'));
    return { buildSeconds, indexBytes: await folderBytes(outDir), toPageQuery: (query) => query };
  },
};
