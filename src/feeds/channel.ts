import { paths, withBase } from '#domain/paths.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import type { SiteConfig } from '#site';
import type { FeedSubject } from '#view-models/feed-subjects.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What a feed is about, in full addresses. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page that lists the same articles. */
  readonly page: string;
  /** The feed itself. */
  readonly self: string;
  /** The path of the stylesheet that makes a feed readable in a browser: of whatever host serves the feed. */
  readonly stylesheet: string;
  readonly publisher: string;
}

export function siteChannel(site: SiteConfig, feed: string): Channel {
  return channelOf(site, { title: site.title, description: site.description, address: paths.home() }, feed);
}

export function subjectChannel(site: SiteConfig, subject: FeedSubject): Channel {
  const title = `${subject.title}｜${site.title}`;
  return channelOf(site, { ...subject, title }, paths.rssOf(subject.address));
}

function channelOf(site: SiteConfig, subject: FeedSubject, feed: string): Channel {
  const { of } = fullAddresses(site.baseUrl);
  return {
    title: subject.title,
    description: subject.description,
    page: of(subject.address),
    self: of(feed),
    stylesheet: withBase(new URL(site.baseUrl).pathname, paths.feedStyles()),
    publisher: site.publisher.name,
  };
}

/** When the newest of the entries changed; never the clock's time, so that builds repeat. */
export function lastUpdate(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
}
