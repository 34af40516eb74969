import type { Article } from '#domain/incident/article.ts';
import type { Series } from '#domain/publication/entries.ts';

/**
 * 第6号; 月曜の教訓 第6号 where several series are given. Each series numbers its issues from 1, so that a number alone
 * names an article only where there is one series, or where the page says which.
 *
 * @param series those that the reader may take the number for
 */
export function issueWords(place: NonNullable<Article['series']>, series: readonly Series[]): string {
  const number = `第${place.number}号`;
  const title = series.length > 1 ? series.find(({ id }) => id === place.id)?.title : undefined;
  return title ? `${title} ${number}` : number;
}
