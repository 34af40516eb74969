import type { Article } from '#domain/incident/article.ts';
import { paths, withBase } from '#domain/paths.ts';
import type { Author } from '#domain/publication/entries.ts';
import type { SiteConfig } from '#site';
import { dayInJapan, printDay } from '../dates.ts';

/** What a citation of an article holds; `id` is its key in a bibliography. */
export interface CitationEntry {
  readonly id: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly publication: string;
  readonly publisher: string;
  /** Day of publication in Japan, YYYY-MM-DD. */
  readonly day: string;
  readonly url: string;
}

/**
 * A citation as Japanese bibliographies set web pages (SIST 02-2007, 5.13: 著者名. "ページの題名". サイトの名称.
 * 公開日. 入手先). The day of access is the reader's to add.
 */
export function citeInJapanese({ authors, title, publication, publisher, day, url }: CitationEntry): string {
  return `${authors.join('、')}「${title}」『${publication}』${publisher}、${printDay(day).label}公開、${url}`;
}

export function toCitationEntry(
  article: Article,
  authors: readonly Author[],
  site: Pick<SiteConfig, 'title' | 'publisher' | 'baseUrl'>,
): CitationEntry {
  return {
    id: article.id,
    authors: authors.filter(({ id }) => article.authors.includes(id)).map(({ name }) => name),
    title: article.title,
    publication: site.title,
    publisher: site.publisher.name,
    day: dayInJapan(article.publishedAt),
    url: withBase(site.baseUrl, paths.article(article.id)),
  };
}
