import { Feed } from 'feed';
import { paths } from '#domain/paths.ts';
import { escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import { lastUpdate, siteChannel } from './channel.ts';
import { type FeedPublication, toFeedEntries } from './feed-entry.ts';
import { withReaderPage } from './reader-page.ts';
import { elementText, escapeCategories } from './xml-text.ts';

/**
 * The site's Atom feed (RFC 4287), with whole articles. An article that was corrected keeps its id and its
 * place; its `updated` tells a reader that holds the old text to take the new one.
 */
export function toAtom(site: SiteConfig, publication: FeedPublication): string {
  const channel = siteChannel(site, paths.atom());
  const entries = toFeedEntries(publication, site.baseUrl);
  const feed = new Feed({
    id: channel.page,
    title: elementText(channel.title),
    description: elementText(channel.description),
    link: channel.page,
    copyright: 'CC BY 4.0',
    generator: false,
    feedLinks: { atom: channel.self },
    updated: lastUpdate(entries),
    author: { name: elementText(channel.publisher) },
  });
  for (const entry of entries) {
    feed.addItem({
      // The library declares titles to be HTML.
      title: escapeMarkup(entry.title),
      id: entry.id,
      link: entry.address,
      date: entry.updated,
      published: entry.published,
      description: entry.summary,
      content: entry.content,
      author: entry.authors.map((name) => ({ name: elementText(name) })),
      category: entry.categories.map((name) => ({ name, term: name })),
    });
  }
  const xml = escapeCategories(feed.atom1()).replace(/<feed /, '<feed xml:lang="ja" ');
  return withReaderPage(xml, channel, entries);
}
