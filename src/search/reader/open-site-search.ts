import { openEngine } from '../client/open-engine.ts';
import { SearchSession } from './search-session.ts';

/** The search of the site that a page belongs to. @param base the index's folder, relative to the page or not. */
export function openSiteSearch(base: string): SearchSession {
  return new SearchSession(() =>
    openEngine(new URL(base, document.baseURI), {
      fetch: (url, init) => fetch(url, init),
      importModule: (url) => import(/* @vite-ignore */ url.href),
    }),
  );
}
