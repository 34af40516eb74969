import { Feed } from 'feed';
import type { Article } from '#domain/incident/article.ts';
import { primaryCause } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths, withBase } from '#domain/paths.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import type { SiteConfig } from '#site';

/** A feed holds the newest entries only. */
export const feedLength = 30;

/**
 * The site's RSS 2.0 feed (https://www.rssboard.org/rss-specification): title, summary and cause of
 * the newest articles.
 *
 * @param articles the published articles, newest first
 */
export function toRss(site: SiteConfig, articles: readonly Article[]): string {
  const { origin, pathname } = new URL(site.baseUrl);
  const absolute = (address: string) => origin + withBase(pathname, address);
  const newest = articles[0];
  const feed = new Feed({
    title: site.title,
    description: site.description,
    id: absolute(paths.home()),
    link: absolute(paths.home()),
    language: 'ja',
    copyright: 'CC BY 4.0',
    feedLinks: { rss: absolute(paths.rss()) },
    // Without a date the library takes the clock's, and two builds would differ.
    updated: new Date(newest ? toEpoch(newest.publishedAt) : 0),
  });
  for (const article of articles.slice(0, feedLength)) {
    feed.addItem({
      // Plain text, which the library sets in CDATA; only the description is HTML.
      title: article.title,
      id: absolute(paths.article(article.id)),
      link: absolute(paths.article(article.id)),
      date: new Date(toEpoch(article.publishedAt)),
      description: `<ul>${article.summary.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul>`,
      category: [{ name: labelOf(causeCategories, primaryCause(article).category) }],
    });
  }
  return feed.rss2();
}

/** Text as it stands in HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
