import { getCollection, getEntry } from 'astro:content';
import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { byNumber, type Edition, isOut } from '#domain/newsletter/edition.ts';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import type { Author, Page, Series } from '#domain/publication/entries.ts';
import { byNewest, isPublished, whyUnpublished } from '#domain/publication/moment.ts';
import type { Register } from '#domain/publication/register.ts';
import { type Tombstone, tombstonesOf } from '#domain/publication/tombstones.ts';
import type { GlossaryTerm } from '#domain/taxonomy/glossary-term.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { compareReadings } from '#domain/typography/kana.ts';
import type { WrittenArticle } from '#manuscripts/read-articles.ts';
import { valuesOf } from '#manuscripts/read-content.ts';
import type { ArticleProblems } from './preview.ts';

/** Everything that readers can see at the publication moment. */
export interface Publication {
  /** ISO instant. */
  readonly moment: string;
  /** Newest first; the live preview shows drafts and scheduled articles too. */
  readonly written: readonly WrittenArticle[];
  readonly articles: readonly Article[];
  /** The ids of articles that cannot be read; in a built site there is none. */
  readonly unreadable: readonly string[];
  readonly series: readonly Series[];
  readonly authors: readonly Author[];
  readonly lessons: readonly Lesson[];
  readonly glossary: readonly GlossaryTerm[];
  readonly tags: readonly TagRecord[];
  readonly pages: readonly Page[];
  /** What became of articles that were published once and are gone, the latest first. */
  readonly tombstones: readonly Tombstone[];
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
  if (import.meta.env.DEV) return previewPublication();
  built ??= storedEntries().then(toPublication);
  return built;
}

/** What is to be mended in an article, where a live preview asks; null in a build. */
export async function getProblems(id: string): Promise<ArticleProblems | null> {
  if (!import.meta.env.DEV) return null;
  const { problemsOf } = await import('./preview.ts');
  return problemsOf(id);
}

/** Everything that has been read, whether published or not. */
interface Entries {
  readonly articles: readonly WrittenArticle[];
  readonly series: readonly Series[];
  readonly authors: readonly Author[];
  readonly lessons: readonly Lesson[];
  readonly glossary: readonly GlossaryTerm[];
  readonly tags: readonly TagRecord[];
  readonly pages: readonly Page[];
  readonly editions: readonly Edition[];
  readonly sent: readonly SentEdition[];
  readonly register: Register;
}

async function storedEntries(): Promise<Entries> {
  const [articles, series, authors, lessons, glossary, tags, pages, newsletters, sent, register] =
    await Promise.all([
      getCollection('articles'),
      getCollection('series'),
      getCollection('authors'),
      getCollection('lessons'),
      getCollection('glossary'),
      getCollection('tags'),
      getCollection('pages'),
      getCollection('newsletters'),
      getEntry('sent', 'sent'),
      getEntry('register', 'register'),
    ]);
  return {
    articles: articles
      .map((entry) => entry.data)
      .filter(({ article }) => isPublished(article, import.meta.env.KYOKUN_MOMENT)),
    series: series.map((entry) => entry.data),
    authors: authors.map((entry) => entry.data),
    lessons: lessons.map((entry) => entry.data),
    glossary: glossary.map((entry) => entry.data),
    tags: tags.map((entry) => entry.data),
    pages: pages.map((entry) => entry.data),
    editions: newsletters
      .map((entry) => entry.data.edition)
      .filter((edition) => isOut(edition, import.meta.env.KYOKUN_MOMENT)),
    sent: sent?.data.editions ?? [],
    register: register?.data ?? { articles: {} },
  };
}

/** The publication as it would be were everything published that can be read. */
async function previewPublication(): Promise<Publication> {
  const { previewContent, previewTags } = await import('./preview.ts');
  const [content, tags] = await Promise.all([previewContent(), previewTags()]);
  const marked = valuesOf(content.articles).map((written): WrittenArticle => {
    const unpublished = whyUnpublished(written.article, import.meta.env.KYOKUN_MOMENT);
    return unpublished === null ? written : { ...written, article: { ...written.article, unpublished } };
  });
  return {
    ...toPublication({
      articles: marked,
      series: valuesOf(content.series),
      authors: valuesOf(content.authors),
      lessons: valuesOf(content.lessons),
      glossary: valuesOf(content.glossary),
      pages: valuesOf(content.pages),
      tags,
      editions: valuesOf(content.newsletters).map(({ edition }) => edition),
      sent: valuesOf(content.sent),
      register: content.register[0]?.value ?? { articles: {} },
    }),
    unreadable: content.articles.filter(({ value }) => value === null).map(({ id }) => id),
  };
}

function toPublication(entries: Entries): Publication {
  const written = entries.articles.toSorted((a, b) => byNewest(a.article, b.article));
  const articles = written.map(({ article }) => article);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    moment: import.meta.env.KYOKUN_MOMENT,
    written,
    articles,
    unreadable: [],
    series: entries.series.toSorted(byId),
    authors: entries.authors.toSorted(byId),
    lessons: entries.lessons.toSorted(byId),
    glossary: entries.glossary.toSorted(byId),
    tags: entries.tags.toSorted(
      (a, b) => compareReadings(a.reading, b.reading) || (a.slug < b.slug ? -1 : 1),
    ),
    pages: entries.pages.toSorted(byId),
    tombstones: tombstonesOf(entries.register, articles),
    editions: entries.editions.toSorted(byNumber),
    sent: entries.sent,
    register: entries.register,
  };
}
