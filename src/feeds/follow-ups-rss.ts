import { Feed } from 'feed';
import type { Article } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths, withBase } from '#domain/paths.ts';
import { followUpChanges } from '#domain/publication/follow-ups.ts';
import { escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';
import { feedLength } from './feed-entry.ts';

/**
 * What was added to articles or put right in them after they were published, as RSS 2.0. An entry is named by
 * the address of its line in the article's history, which never changes: lines are only ever added at the end.
 *
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 */
export function toFollowUpsRss(site: SiteConfig, articles: readonly Article[], moment: string): string {
  const { origin, pathname } = new URL(site.baseUrl);
  const absolute = (address: string) => origin + withBase(pathname, address);
  const changes = followUpChanges(articles, moment);
  // Without any entry the feed is as old as the newest article: the clock is never asked.
  const updated = changes[0]?.update.date ?? articles[0]?.publishedAt;
  const feed = new Feed({
    title: `その後どうなった｜${site.title}`,
    description: '掲載した事例の続報と訂正です。',
    id: absolute(paths.followUps()),
    link: absolute(paths.followUps()),
    language: 'ja',
    copyright: 'CC BY 4.0',
    feedLinks: { rss: absolute(paths.followUpsRss()) },
    updated: new Date(updated === undefined ? 0 : toEpoch(updated)),
  });
  for (const { article, update, number } of changes.slice(0, feedLength)) {
    const address = absolute(paths.update(article.id, number));
    feed.addItem({
      title: `【${update.kind}】${article.title}`,
      id: address,
      link: address,
      date: new Date(toEpoch(update.date)),
      description: `<p>${escapeMarkup(update.text)}</p>`,
      category: [{ name: update.kind }],
    });
  }
  return feed.rss2();
}
