import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import type { Tag } from '#domain/taxonomy/tag.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';

/** What of `content/` a new article has to fit in with. */
export interface KnownContent {
  readonly articles: readonly Article[];
  /** The ids and files of all articles, also of those that could not be read. */
  readonly ids: readonly string[];
  readonly files: readonly string[];
  readonly tags: readonly Tag[];
  readonly lessons: readonly Lesson[];
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  /** Files of articles that could not be read, so that their numbers and organisations are unknown. */
  readonly unread: readonly string[];
}

/** @param content all of it, as it stands */
export function knownContent(content: Content): KnownContent {
  return {
    articles: valuesOf(content.articles).map(({ article }) => article),
    ids: content.articles.map(({ id }) => id),
    files: content.articles.map(({ file }) => file),
    tags: valuesOf(content.tags),
    lessons: valuesOf(content.lessons),
    series: valuesOf(content.series),
    authors: valuesOf(content.authors),
    unread: content.articles.filter(({ value }) => value === null).map(({ file }) => file),
  };
}

/** The number after the highest of a series. */
export function nextNumber(series: string, articles: readonly Pick<Article, 'series'>[]): number {
  const numbers = articles.flatMap((article) =>
    article.series?.id === series ? [article.series.number] : [],
  );
  return Math.max(0, ...numbers) + 1;
}
