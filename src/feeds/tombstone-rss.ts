import type { Article } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths } from '#domain/paths.ts';
import type { Tombstone } from '#domain/publication/tombstones.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import { element, escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import { toTombstonePage } from '#view-models/tombstone-page.ts';
import { subjectChannel } from './channel.ts';
import { withReaderPage } from './reader-page.ts';
import { openRss } from './rss-channel.ts';
import { cdataText } from './xml-text.ts';

/**
 * What stands at the address of an article's own feed when the article is gone: one last entry, so that whoever
 * follows the incident is told what happened and where it goes on. Its GUID names what happened, so that readers
 * told of a move are told of a withdrawal after it too.
 *
 * @param articles the published articles
 */
export function toTombstoneRss(site: SiteConfig, tombstone: Tombstone, articles: readonly Article[]): string {
  const page = toTombstonePage(tombstone, articles);
  const { of } = fullAddresses(site.baseUrl);
  const published = new Date(toEpoch(tombstone.since));
  const title = `${page.heading}（${page.id}）`;
  const channel = subjectChannel(site, { title, description: page.sentence, address: page.address });
  const feed = openRss(channel, published);
  const address = of(page.target?.href ?? page.address);
  feed.addItem({
    title: cdataText(title),
    id: `${of(page.address)}#${tombstone.state}`,
    link: address,
    date: published,
    description: [
      page.sentence,
      page.reason && `理由：${escapeMarkup(page.reason)}`,
      page.target && `いまの記事：${element('a', escapeMarkup(page.target.title), { href: address })}`,
      page.target &&
        `この先の続報と訂正は、${element('a', 'いまの記事のRSS', { href: of(paths.rssOf(page.target.href)) })}で届きます。`,
    ]
      .flatMap((line) => (line === null ? [] : element('p', line)))
      .join(''),
    category: [{ name: page.kind }],
  });
  return withReaderPage(feed.rss2(), channel, [{ title, address, published }]);
}
