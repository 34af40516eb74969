import { RESULTS, type SearchPage } from '../system.ts';

/** What is used of `pagefind.js` 1.6, which ships no types for the browser. */
interface Pagefind {
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** Stock Pagefind, as its documentation has it: import, search, load the results that are shown. */
export const search: SearchPage['search'] = async (query) => {
  // Pagefind's runtime stands beside the site's pages and is not part of any bundle.
  const address = new URL('./pagefind/pagefind.js', import.meta.url).href;
  const pagefind: Pagefind = await import(address);
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
  return shown.map(({ url }) => Number(/\/(\d+)\/(?:index\.html)?$/u.exec(url)?.[1]));
};
