import { LinkChecker } from 'linkinator';

/**
 * Follows every link of a served site, from its home page and from pages that nothing links to: to pages,
 * styles, scripts and images, and, where a page names its own published address, to the page of that
 * address. Links to other sites are left alone, and so are places within pages: linkinator takes any
 * `<a id href="#place">`, as our footnotes are, for proof that the place is there.
 *
 * @param servedUrl Where the site is served now.
 * @param publishedUrl Where it will be: addresses below it are looked up below `servedUrl`.
 * @param alone Paths of pages that nothing links to.
 * @returns One line for each link that leads nowhere or to a redirect, and the addresses that were visited.
 */
export async function followLinks(
  servedUrl: string,
  publishedUrl: string,
  alone: readonly string[],
): Promise<{ readonly broken: readonly string[]; readonly visited: ReadonlySet<string> }> {
  const { origin } = new URL(servedUrl);
  const { links } = await new LinkChecker().check({
    path: [servedUrl, ...alone.map((path) => servedUrl + path)],
    recurse: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 10,
    urlRewriteExpressions: [
      {
        pattern: new RegExp(`^${publishedUrl.replace(/[.?*+^$|()[\]{}\\]/g, '\\$&')}`),
        replacement: servedUrl,
      },
    ],
    linksToSkip: async (link) => !link.startsWith(publishedUrl) && new URL(link).origin !== origin,
  });
  return {
    broken: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => `${parent ?? ''} → ${url} (${status ?? 'no answer'})`),
    visited: new Set(links.filter(({ state }) => state === 'OK').map(({ url }) => url)),
  };
}
