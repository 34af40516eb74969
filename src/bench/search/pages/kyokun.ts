import { openEngine } from '#search/client/open-engine.ts';
import type { SearchEngine } from '#search/client/search-engine.ts';
import { RESULTS, type SearchPage } from '../system.ts';

/** Our own search in the browser. This file alone knows the API of its client. */
export const search: SearchPage['search'] = async (query) => {
  opened ??= openEngine(new URL('./pagefind/', import.meta.url), {
    fetch: (url, init) => fetch(url, init),
    importModule: (url) => import(url.href),
  });
  const engine = await opened;
  const request = { query, filters: {}, sort: 'relevance', offset: 0, limit: RESULTS } as const;
  return (await engine.search(request)).hits.map(({ id }) => Number(id));
};

let opened: Promise<SearchEngine> | undefined;
