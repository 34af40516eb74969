import { getCollection, getEntry } from 'astro:content';
import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import type { Author, Page, Series } from '#domain/publication/entries.ts';
import { byNewest, isPublished } from '#domain/publication/moment.ts';
import { type Tombstone, tombstonesOf } from '#domain/publication/tombstones.ts';
import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { compareReadings } from '#domain/typography/kana.ts';
import type { WrittenArticle } from '#manuscripts/read-articles.ts';

/** Everything that readers can see at the publication moment. */
export interface Publication {
  /** ISO instant. */
  readonly moment: string;
  /** Newest first; the live preview shows drafts and scheduled articles too. */
  readonly written: readonly WrittenArticle[];
  readonly articles: readonly Article[];
  readonly series: readonly Series[];
  readonly authors: readonly Author[];
  readonly lessons: readonly Lesson[];
  readonly glossary: readonly GlossaryTerm[];
  readonly tags: readonly TagRecord[];
  readonly pages: readonly Page[];
  /** What became of articles that were published once and are gone, the latest first. */
  readonly tombstones: readonly Tombstone[];
}

let built: Promise<Publication> | undefined;

/** The publication; a build reads it once, the live preview at every request. */
export function getPublication(): Promise<Publication> {
  if (import.meta.env.DEV) return readPublication();
  built ??= readPublication();
  return built;
}

async function readPublication(): Promise<Publication> {
  const moment = import.meta.env.KYOKUN_MOMENT;
  const [articles, series, authors, lessons, glossary, tags, pages, register] = await Promise.all([
    getCollection('articles'),
    getCollection('series'),
    getCollection('authors'),
    getCollection('lessons'),
    getCollection('glossary'),
    getCollection('tags'),
    getCollection('pages'),
    getEntry('register', 'register'),
  ]);
  const written = articles
    .map((entry) => entry.data)
    .filter(({ article }) => import.meta.env.DEV || isPublished(article, moment))
    .sort((a, b) => byNewest(a.article, b.article));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const published = written.map(({ article }) => article);
  return {
    moment,
    written,
    articles: published,
    series: series.map((entry) => entry.data).sort(byId),
    authors: authors.map((entry) => entry.data).sort(byId),
    lessons: lessons.map((entry) => entry.data).sort(byId),
    glossary: glossary.map((entry) => entry.data).sort(byId),
    tags: tags
      .map((entry) => entry.data)
      .sort((a, b) => compareReadings(a.reading, b.reading) || (a.slug < b.slug ? -1 : 1)),
    pages: pages.map((entry) => entry.data).sort(byId),
    tombstones: tombstonesOf(register?.data ?? { articles: {} }, published),
  };
}
