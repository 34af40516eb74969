import { decode } from '#search/client/decode.ts';
import { openIndex, type SearchIndex } from '#search/client/open-index.ts';
import { findArticles } from '#search/client/query.ts';
import { RESULTS, type SearchPage } from '../system.ts';

/** Our own search in the browser. This file alone knows the API of its client. */
export const search: SearchPage['search'] = async (query) => {
  opened ??= openIndex(new URL('./pagefind/', import.meta.url), {
    fetch: (url, init) => fetch(url, init),
    importModule: (url) => import(url.href),
  });
  const index = await opened;
  const hits = await findArticles(index, decode(query, index.lexicon).terms);
  const records = await Promise.all(hits.slice(0, RESULTS).map((hit) => hit.load()));
  return records.map(({ meta }) => Number(meta['id']));
};

let opened: Promise<SearchIndex> | undefined;
