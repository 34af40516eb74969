import { Feed } from 'feed';
import type { Article } from '#domain/incident/article.ts';
import { correctionOf } from '#domain/incident/correction.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths } from '#domain/paths.ts';
import { followUpChanges } from '#domain/publication/follow-ups.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import { correctionHtml } from '#markdown/plain-html/correction-html.ts';
import { escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import { articleFollowUpsFeed, followUpsFeed } from '#view-models/feed-subjects.ts';
import { type Channel, subjectChannel } from './channel.ts';
import { feedLength } from './feed-entry.ts';
import { withReaderPage } from './reader-page.ts';

/**
 * What was added to articles or put right in them after they were published, as RSS 2.0. An entry is named by
 * the address of its line in the article's history, which never changes: lines are only ever added at the end.
 *
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 */
export function toFollowUpsRss(site: SiteConfig, articles: readonly Article[], moment: string): string {
  return rssOf(site, subjectChannel(site, followUpsFeed), articles, moment);
}

/** The same of one article, for whoever follows one incident. */
export function toArticleFollowUpsRss(site: SiteConfig, article: Article, moment: string): string {
  return rssOf(site, subjectChannel(site, articleFollowUpsFeed(article)), [article], moment);
}

function rssOf(site: SiteConfig, channel: Channel, articles: readonly Article[], moment: string): string {
  const { of } = fullAddresses(site.baseUrl);
  const changes = followUpChanges(articles, moment);
  // Without any entry the feed is as old as the newest article: the clock is never asked.
  const updated = changes[0]?.update.date ?? articles[0]?.publishedAt;
  const feed = new Feed({
    title: channel.title,
    description: channel.description,
    id: channel.page,
    link: channel.page,
    language: 'ja',
    copyright: 'CC BY 4.0',
    generator: false,
    feedLinks: { rss: channel.self },
    updated: new Date(updated === undefined ? 0 : toEpoch(updated)),
  });
  const entries = changes.slice(0, feedLength).map(({ article, update, number }) => ({
    title: `【${update.kind}】${article.title}`,
    address: of(paths.update(article.id, number)),
    published: new Date(toEpoch(update.date)),
    update,
    correction: correctionOf(update),
  }));
  for (const { title, address, published, update, correction } of entries) {
    feed.addItem({
      title,
      id: address,
      link: address,
      date: published,
      description: `<p>${escapeMarkup(update.text)}</p>${correction ? `<p>${correctionHtml(correction)}</p>` : ''}`,
      category: [{ name: update.kind }],
    });
  }
  return withReaderPage(feed.rss2(), channel, entries);
}
