import MiniSearch from 'minisearch';
import { MINISEARCH_OPTIONS } from '../minisearch-options.ts';
import { RESULTS, type SearchPage } from '../system.ts';

/** BM25 with the whole index in memory. */
export const search: SearchPage['search'] = async (query) => {
  opened ??= open();
  const index = await opened;
  return index
    .search(query, { combineWith: 'OR' })
    .slice(0, RESULTS)
    .map((result) => Number(result.id));
};

let opened: Promise<MiniSearch> | undefined;

async function open(): Promise<MiniSearch> {
  const response = await fetch(new URL('./index.json', import.meta.url));
  return MiniSearch.loadJSON(await response.text(), MINISEARCH_OPTIONS);
}
