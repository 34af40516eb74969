import { getCollection } from 'astro:content';
import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { byNumber, type Edition, isOut } from '#domain/newsletter/edition.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import type { Author, Page, Series } from '#domain/publication/entries.ts';
import { byNewest, isPublished } from '#domain/publication/moment.ts';
import type { Register } from '#domain/publication/register.ts';
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
  /** The editions of the newsletter that readers may see, the latest number first; the preview shows drafts too. */
  readonly editions: readonly Edition[];
  /** What the editions that were sent carried. */
  readonly sent: readonly SentEdition[];
  /** What was ever published; empty before anything was registered. */
  readonly register: Register;
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
  const [articles, series, authors, lessons, glossary, tags, pages, newsletters, sent, [register]] =
    await Promise.all([
      getCollection('articles'),
      getCollection('series'),
      getCollection('authors'),
      getCollection('lessons'),
      getCollection('glossary'),
      getCollection('tags'),
      getCollection('pages'),
      getCollection('newsletters'),
      getCollection('sent'),
      getCollection('register'),
    ]);
  const written = articles
    .map((entry) => entry.data)
    .filter(({ article }) => import.meta.env.DEV || isPublished(article, moment))
    .sort((a, b) => byNewest(a.article, b.article));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    moment,
    written,
    articles: written.map(({ article }) => article),
    series: series.map((entry) => entry.data).sort(byId),
    authors: authors.map((entry) => entry.data).sort(byId),
    lessons: lessons.map((entry) => entry.data).sort(byId),
    glossary: glossary.map((entry) => entry.data).sort(byId),
    tags: tags
      .map((entry) => entry.data)
      .sort((a, b) => compareReadings(a.reading, b.reading) || (a.slug < b.slug ? -1 : 1)),
    pages: pages.map((entry) => entry.data).sort(byId),
    editions: newsletters
      .map((entry) => entry.data.edition)
      .filter((edition) => import.meta.env.DEV || isOut(edition, moment))
      .sort(byNumber),
    sent: sent.map((entry) => entry.data),
    register: register?.data ?? { articles: {} },
  };
}
