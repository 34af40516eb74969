import { paths, withBase } from '#domain/paths.ts';
import { isPublished } from '#domain/publication/moment.ts';
import { tombstonesOf } from '#domain/publication/tombstones.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import type { SiteConfig } from '#site';

/**
 * `_redirects` for hosts that read that format: a permanent redirect for every article that moved or was merged, so
 * that links and feeds are told so too. The page at the old address stays, for every other host. Null where nothing
 * moved.
 *
 * Each redirect is written twice, because a page stands at its address: Netlify redirects from there only with `301!`
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing); Cloudflare Pages does so with `301`,
 * and passes over the line above as one that it cannot read
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export function redirectsFile(content: Content, site: SiteConfig, moment: string): string | null {
  const published = valuesOf(content.articles)
    .map(({ article }) => article)
    .filter((article) => isPublished(article, moment));
  const register = content.register[0]?.value ?? { articles: {} };
  const address = (id: string) => withBase(new URL(site.baseUrl).pathname, paths.article(id));
  const lines = tombstonesOf(register, published).flatMap((tombstone) => {
    if (tombstone.state === 'withdrawn') return [];
    const { id, target } = tombstone;
    if (!published.some((article) => article.id === target)) return [];
    return ['301!', '301'].map((status) => `${address(id)} ${address(target)} ${status}\n`);
  });
  return lines.length === 0 ? null : lines.join('');
}
