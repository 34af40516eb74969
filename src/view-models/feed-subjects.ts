import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import type { CauseEntry } from './cause-page.ts';

/** What a feed beside a page is about, headed as the page is. */
export interface FeedSubject {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

export function tagFeed(tag: Pick<TagRecord, 'slug' | 'label' | 'description'>): FeedSubject {
  return { title: `タグ「${tag.label}」`, description: tag.description, address: paths.tag(tag.slug) };
}

export function seriesFeed(series: Pick<Series, 'id' | 'title' | 'description'>): FeedSubject {
  return {
    title: `連載「${series.title}」`,
    description: series.description,
    address: paths.series(series.id),
  };
}

export function causeFeed(cause: Pick<CauseEntry, 'slug' | 'label' | 'definition'>): FeedSubject {
  return {
    title: `原因「${cause.label}」`,
    description: cause.definition,
    address: paths.cause(cause.slug),
  };
}

export const followUpsFeed: FeedSubject = {
  title: 'その後どうなった',
  description: '掲載した事例の続報と訂正です。',
  address: paths.followUps(),
};

export function articleFollowUpsFeed({ id, title }: Pick<Article, 'id' | 'title'>): FeedSubject {
  return {
    title: `その後どうなった「${title}」`,
    description: 'この事例の続報と訂正です。',
    address: paths.article(id),
  };
}
