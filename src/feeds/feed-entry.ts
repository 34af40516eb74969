import type { Article } from '#domain/incident/article.ts';
import { toEpoch } from '#domain/incident/instant.ts';
import { paths } from '#domain/paths.ts';
import type { Author } from '#domain/publication/entries.ts';
import { firstIdOf } from '#domain/publication/first-id.ts';
import type { Register } from '#domain/publication/register.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { isSignificant } from '#domain/taxonomy/update-kinds.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { fullAddresses } from '#markdown/plain-html/addresses.ts';
import { articleHtml, type FeedArticle, summaryHtml } from './article-content.ts';

/** An article as every format of feed tells it. */
export interface FeedEntry {
  readonly article: Article;
  /** Its identity in every feed: the address under which it was published first. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly published: Date;
  /** When the facts were last added to or corrected; small mends do not count. */
  readonly updated: Date;
  /** The three lines, as HTML. */
  readonly summary: string;
  readonly plainSummary: string;
  /** The whole article, as plain HTML. */
  readonly content: string;
  readonly authors: readonly string[];
  /** Causes, then tags, in Japanese. */
  readonly categories: readonly string[];
}

/** What a feed needs to know of the publication. */
export interface FeedPublication {
  /** The published articles, newest first. */
  readonly written: readonly FeedArticle[];
  readonly authors: readonly Pick<Author, 'id' | 'name'>[];
  readonly tags: readonly Pick<TagRecord, 'slug' | 'label'>[];
  /** What moved, from where. */
  readonly register: Register;
}

/** A feed holds the newest entries only. */
export const feedLength = 30;

/** The newest entries among the articles of a publication. */
export function toFeedEntries(publication: FeedPublication, baseUrl: string): readonly FeedEntry[] {
  return publication.written
    .slice(0, feedLength)
    .map((written) => toFeedEntry(written, publication, baseUrl));
}

function toFeedEntry(
  written: FeedArticle,
  { authors, tags, register }: FeedPublication,
  baseUrl: string,
): FeedEntry {
  const { article } = written;
  const { of } = fullAddresses(baseUrl);
  const published = toEpoch(article.publishedAt);
  const changes = article.updates.filter(({ kind }) => isSignificant(kind));
  return {
    article,
    id: of(paths.article(firstIdOf(article.id, register))),
    address: of(paths.article(article.id)),
    title: article.title,
    published: new Date(published),
    // A day alone begins before an article that was published later on it.
    updated: new Date(Math.max(published, ...changes.map(({ date }) => toEpoch(date)))),
    summary: summaryHtml(article),
    plainSummary: article.summary.join(''),
    content: contentOf(written, baseUrl),
    authors: authors.filter(({ id }) => article.authors.includes(id)).map(({ name }) => name),
    categories: [
      ...new Set([
        ...article.causes.map(({ category }) => labelOf(causeCategories, category)),
        ...tags.filter(({ slug }) => article.tags.includes(slug)).map(({ label }) => label),
      ]),
    ],
  };
}

/** An article stands in many feeds of one build, and writing it out is most of their work. */
const known = new WeakMap<FeedArticle, { readonly baseUrl: string; readonly html: string }>();

function contentOf(written: FeedArticle, baseUrl: string): string {
  const before = known.get(written);
  if (before?.baseUrl === baseUrl) return before.html;
  const html = articleHtml(written, baseUrl);
  known.set(written, { baseUrl, html });
  return html;
}
