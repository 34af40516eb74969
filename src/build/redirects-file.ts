import { paths, withBase } from '#domain/paths.ts';
import { isPublished } from '#domain/publication/moment.ts';
import { tombstonesOf } from '#domain/publication/tombstones.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import type { SiteConfig } from '#site';

/** What stands at an article's address and below it that others keep: links, subscriptions, handouts, citations. */
const kept = [
  paths.article,
  (id: string) => paths.rssOf(paths.article(id)),
  paths.handout,
  paths.handoutPdf,
  paths.citationBibtex,
  paths.citationCsl,
];

/**
 * `_redirects` for hosts that read that format: permanent redirects for every article that moved or was merged, so
 * that links and feeds are told so too. What stands at the old addresses stays, for every other host. Null where
 * nothing moved.
 *
 * The status is a plain `301`, because Cloudflare's static assets refuse a whole deployment for one that they do not
 * know (https://developers.cloudflare.com/workers/static-assets/redirects/). Cloudflare redirects although a file
 * stands at the address; Netlify, which would do so only with its own `301!`, then serves that file
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing), and the page leads on by itself.
 */
export function redirectsFile(content: Content, site: SiteConfig, moment: string): string | null {
  const published = valuesOf(content.articles)
    .map(({ article }) => article)
    .filter((article) => isPublished(article, moment));
  const register = content.register[0]?.value ?? { articles: {} };
  const base = new URL(site.baseUrl).pathname;
  const lines = tombstonesOf(register, published).flatMap((tombstone) => {
    if (tombstone.state === 'withdrawn') return [];
    const { id, target } = tombstone;
    if (!published.some((article) => article.id === target)) return [];
    return kept.map((of) => `${withBase(base, of(id))} ${withBase(base, of(target))} 301\n`);
  });
  return lines.length === 0 ? null : lines.join('');
}
