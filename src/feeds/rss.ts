import { paths } from '#domain/paths.ts';
import type { SiteConfig } from '#site';
import type { FeedSubject } from '#view-models/feed-subjects.ts';
import { type Channel, lastUpdate, siteChannel, subjectChannel } from './channel.ts';
import { type FeedEntry, type FeedPublication, toFeedEntries } from './feed-entry.ts';
import { withReaderPage } from './reader-page.ts';
import { openRss } from './rss-channel.ts';
import { cdataText, elementText } from './xml-text.ts';

/** The site's RSS 2.0 feed (https://www.rssboard.org/rss-specification), with whole articles. */
export function toRss(site: SiteConfig, publication: FeedPublication): string {
  return rssOf(siteChannel(site, paths.rss()), toFeedEntries(publication, site.baseUrl));
}

/** The RSS feed of a tag, a series or a cause, beside its page. */
export function toSubjectRss(site: SiteConfig, publication: FeedPublication, subject: FeedSubject): string {
  return rssOf(subjectChannel(site, subject), toFeedEntries(publication, site.baseUrl));
}

function rssOf(channel: Channel, entries: readonly FeedEntry[]): string {
  const feed = openRss(channel, lastUpdate(entries));
  for (const entry of entries) {
    feed.addItem({
      // Plain text, which the library sets in CDATA; description and content are HTML.
      title: cdataText(entry.title),
      // Without an id the library makes the link the GUID, and says that it is one; an id is said to be none.
      ...(entry.id !== entry.address && { id: entry.id }),
      link: entry.address,
      date: entry.published,
      description: entry.summary,
      content: entry.content,
      category: entry.categories.map((name) => ({ name: elementText(name) })),
      // RSS's own author is a mail address; the Dublin Core one is a name.
      extensions: [{ name: 'dc:creator', objects: { _text: elementText(entry.authors.join('、')) } }],
    });
  }
  return withReaderPage(feed.rss2(), channel, entries);
}
