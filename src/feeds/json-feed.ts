import { paths } from '#domain/paths.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import type { SiteConfig } from '#site';
import { toIncidentFacts } from '#view-models/facts/incident-facts.ts';
import { siteChannel } from './channel.ts';
import { type FeedPublication, toFeedEntries } from './feed-entry.ts';

/**
 * The site's JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/), with whole articles. Each item has the
 * incident's facts for machines in an extension object, whose `about` leads to what its fields mean.
 */
export function toJsonFeed(site: SiteConfig, publication: FeedPublication): string {
  const channel = siteChannel(site, paths.jsonFeed());
  const about = fullAddresses(site.baseUrl).of(paths.aboutFacts());
  const items = toFeedEntries(publication, site.baseUrl).map((entry) => ({
    id: entry.id,
    url: entry.address,
    title: entry.title,
    summary: entry.plainSummary,
    content_html: entry.content,
    date_published: entry.published.toISOString(),
    date_modified: entry.updated.toISOString(),
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.categories,
    language: 'ja',
    _kyokun: { about, ...toIncidentFacts(entry.article, site.baseUrl) },
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: channel.page,
    feed_url: channel.self,
    language: 'ja',
    authors: [{ name: channel.publisher }],
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
