import type { Article } from '#domain/incident/article.ts';
import { consentText } from '#domain/newsletter/consent.ts';
import { paths } from '#domain/paths.ts';
import type { Page } from '#domain/publication/entries.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import type { SiteConfig } from '#site';
import { type PrintedDate, printDay } from './dates.ts';
import type { FeedSubject } from './feed-subjects.ts';

/** What stands around every page. */
export interface SiteFrame {
  readonly title: string;
  readonly reading: string;
  readonly taglinePhrases: readonly string[];
  readonly publisher: string;
  readonly contact: string;
  /**
   * 第6号・2026年11月21日: the newest article, or null before the first. It stands on every page, where no reader could
   * tell of which series a number is: 最新号 where the articles are of several.
   */
  readonly issueLine: { readonly number: string | null; readonly date: PrintedDate } | null;
  readonly navigation: readonly { readonly label: string; readonly href: string }[];
  readonly about: readonly { readonly label: string; readonly href: string }[];
  readonly newsletter: {
    readonly frequency: string;
    readonly price: string;
    readonly rss: string;
    /** What a reader agrees to by signing up. */
    readonly consent: string;
  };
  /** The site's feeds, for feed readers that are given a page's address. */
  readonly feeds: readonly FeedAddress[];
}

/** A feed as a page's head announces it. */
export interface FeedAddress {
  readonly type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
  readonly href: string;
}

/** The RSS feed beside the page of a tag, a series, a cause or an article. */
export function feedBeside({ title, address }: FeedSubject, site: Pick<SiteConfig, 'title'>): FeedAddress {
  return { type: 'application/rss+xml', title: `${title}｜${site.title}`, href: paths.rssOf(address) };
}

function newestIssue({ id, number }: NonNullable<Article['series']>, articles: readonly Article[]): string {
  return articles.some(({ series }) => series && series.id !== id) ? '最新号' : `第${number}号`;
}

/** @param articles the published articles, newest first */
export function toSiteFrame(
  site: SiteConfig,
  articles: readonly Article[],
  pages: readonly Page[],
): SiteFrame {
  const newest = articles[0];
  return {
    title: site.title,
    reading: site.reading,
    taglinePhrases: phrasesOf(site.tagline),
    publisher: site.publisher.name,
    contact: site.contact,
    issueLine: newest
      ? {
          number: newest.series ? newestIssue(newest.series, articles) : null,
          date: printDay(newest.publishedAt),
        }
      : null,
    navigation: [
      { label: '事例', href: paths.articles() },
      { label: '教訓', href: paths.lessons() },
      { label: '原因', href: paths.causes() },
      { label: 'タグ', href: paths.tags() },
      { label: '用語', href: paths.glossary() },
    ],
    about: [...pages]
      .sort((a, b) => a.order - b.order)
      .map((page) => ({ label: page.title, href: paths.page(page.id) })),
    feeds: [
      { type: 'application/rss+xml', title: `${site.title}（RSS）`, href: paths.rss() },
      { type: 'application/atom+xml', title: `${site.title}（Atom）`, href: paths.atom() },
      { type: 'application/feed+json', title: `${site.title}（JSON Feed）`, href: paths.jsonFeed() },
    ],
    newsletter: {
      frequency: site.newsletter.frequency,
      price: site.newsletter.price,
      rss: paths.rss(),
      consent: consentText(site),
    },
  };
}
