import type { Browser } from 'playwright';
import { openPage } from './ask-page.ts';
import type { CountingServer, Traffic } from './compressed-server.ts';

/** What one fresh profile loaded. */
export interface ProfileTraffic {
  /** Of the first query: code, WebAssembly, dictionary, index, results. */
  readonly first: Traffic;
  /** Of the query after it. */
  readonly later: Traffic;
}

/**
 * Asks pairs of queries, each pair in a profile of its own, and counts what is sent for them.
 * Nothing else may use the server meanwhile.
 * @param system.place the folder of the server in which the system was built.
 */
export async function measureBytes(
  system: { readonly place: string; readonly toPageQuery: (query: string) => string },
  pairs: readonly (readonly [string, string])[],
  {
    browser,
    server,
    signal,
  }: { readonly browser: Browser; readonly server: CountingServer; readonly signal: AbortSignal },
): Promise<readonly ProfileTraffic[]> {
  const profiles: ProfileTraffic[] = [];
  for (const [first, later] of pairs) {
    signal.throwIfAborted();
    const page = await openPage(browser, `${server.origin}/${system.place}/`);
    await server.takeTraffic();
    await page.ask([system.toPageQuery(first)]);
    const ofFirst = await server.takeTraffic();
    await page.ask([system.toPageQuery(later)]);
    profiles.push({ first: ofFirst, later: await server.takeTraffic() });
    await page.close();
  }
  return profiles;
}

/** `count` pairs of neighbouring items, spread evenly over a list, whole sentences and single words alike. */
export function spreadPairs(items: readonly string[], count: number): readonly (readonly [string, string])[] {
  const wanted = Math.min(count, Math.max(1, items.length - 1));
  return Array.from({ length: wanted }, (_, index) => {
    const at = Math.floor((index * (items.length - 1)) / wanted);
    const first = items[at] ?? '';
    return [first, items[at + 1] ?? first];
  });
}
