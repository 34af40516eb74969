import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';

/** The articles before and after one, with the order that makes them so. */
export interface Neighbours {
  readonly label: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface Neighbour {
  /** 前の号　第3号: which way it lies, in which order. */
  readonly way: string;
  readonly title: string;
  readonly href: string;
}

/**
 * An article of a series lies between the numbers of its series, any other between what was published before and after
 * it; null where it has neither.
 *
 * @param articles the published articles, newest first
 */
export function toNeighbours(article: Article, articles: readonly Article[]): Neighbours | null {
  const neighbours = article.series ? inSeries(article.series, articles) : inTime(article, articles);
  return neighbours.previous || neighbours.next ? neighbours : null;
}

function inSeries(place: NonNullable<Article['series']>, articles: readonly Article[]): Neighbours {
  const numbered = (number: number, way: string) => {
    const found = articles.find(({ series }) => series?.id === place.id && series.number === number);
    return neighbour(found, `${way}　第${number}号`);
  };
  return {
    label: '連載の前後の号',
    previous: numbered(place.number - 1, '前の号'),
    next: numbered(place.number + 1, '次の号'),
  };
}

function inTime(article: Article, articles: readonly Article[]): Neighbours {
  const place = articles.findIndex(({ id }) => id === article.id);
  // Where it stands nowhere, it has no order.
  const at = (index: number) => (place < 0 || index < 0 ? undefined : articles[index]);
  return {
    label: '公開順で前後の事例',
    previous: neighbour(at(place + 1), '前に公開した事例'),
    next: neighbour(at(place - 1), '次に公開した事例'),
  };
}

function neighbour(article: Article | undefined, way: string): Neighbour | null {
  return article ? { way, title: article.title, href: paths.article(article.id) } : null;
}
