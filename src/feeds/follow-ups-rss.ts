import type { Article } from '#domain/incident/article.ts';
import { correctionOf } from '#domain/incident/correction.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths } from '#domain/paths.ts';
import { firstIdOf } from '#domain/publication/first-id.ts';
import { followUpChanges } from '#domain/publication/follow-ups.ts';
import type { Register } from '#domain/publication/register.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import { correctionHtml } from '#markdown/plain-html/correction-html.ts';
import { escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import { articleFollowUpsFeed, followUpsFeed } from '#view-models/feed-subjects.ts';
import { type Channel, subjectChannel } from './channel.ts';
import { feedLength } from './feed-entry.ts';
import { withReaderPage } from './reader-page.ts';
import { openRss } from './rss-channel.ts';
import { cdataText } from './xml-text.ts';

/** What the feeds of follow-ups need to know of the publication. */
export interface FollowUpsPublication {
  /** The published articles, newest first. */
  readonly articles: readonly Article[];
  /** What moved, from where. */
  readonly register: Register;
  /** The publication moment, an ISO instant. */
  readonly moment: string;
}

/**
 * What was added to articles or put right in them after they were published, as RSS 2.0. An entry is named by
 * the first address of its line in the article's history: lines are only ever added at the end.
 */
export function toFollowUpsRss(site: SiteConfig, publication: FollowUpsPublication): string {
  return rssOf(site, subjectChannel(site, followUpsFeed), publication);
}

/** The same of one article, for whoever follows one incident. */
export function toArticleFollowUpsRss(
  site: SiteConfig,
  article: Article,
  publication: FollowUpsPublication,
): string {
  const channel = subjectChannel(site, articleFollowUpsFeed(article));
  return rssOf(site, channel, { ...publication, articles: [article] });
}

function rssOf(
  site: SiteConfig,
  channel: Channel,
  { articles, register, moment }: FollowUpsPublication,
): string {
  const { of } = fullAddresses(site.baseUrl);
  const changes = followUpChanges(articles, moment);
  // Without any entry the feed is as old as the newest article: the clock is never asked.
  const updated = changes[0]?.update.date ?? articles[0]?.publishedAt;
  const feed = openRss(channel, new Date(updated === undefined ? 0 : toEpoch(updated)));
  const entries = changes.slice(0, feedLength).map(({ article, update, number }) => ({
    title: `【${update.kind}】${article.title}`,
    id: of(paths.update(firstIdOf(article.id, register), number)),
    address: of(paths.update(article.id, number)),
    published: new Date(toEpoch(update.date)),
    update,
    correction: correctionOf(update),
  }));
  for (const { title, id, address, published, update, correction } of entries) {
    feed.addItem({
      title: cdataText(title),
      id,
      link: address,
      date: published,
      description: `<p>${escapeMarkup(update.text)}</p>${correction ? `<p>${correctionHtml(correction)}</p>` : ''}`,
      category: [{ name: update.kind }],
    });
  }
  return withReaderPage(feed.rss2(), channel, entries);
}
