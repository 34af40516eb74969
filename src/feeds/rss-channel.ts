import { Feed } from 'feed';
import type { Channel } from './channel.ts';
import { elementText } from './xml-text.ts';

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification) that has no entries yet. */
export function openRss(channel: Channel, updated: Date): Feed {
  return new Feed({
    title: elementText(channel.title),
    description: elementText(channel.description),
    link: channel.page,
    language: 'ja',
    copyright: 'CC BY 4.0',
    docs: 'https://www.rssboard.org/rss-specification',
    generator: false,
    feedLinks: { rss: channel.self },
    updated,
  });
}
