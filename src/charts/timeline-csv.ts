import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import { CAUTION } from '#view-models/stats/figures.ts';
import { byYear } from '#view-models/timeline-page.ts';
import { toCsv } from './csv.ts';

/**
 * All incidents with their days, in the order of the timeline, those without any day at its end. Each day is given in
 * the article's words and as the first and last day that it can be; where that side is open there is none.
 */
export function toTimelineCsv(articles: readonly Article[]): string {
  const dated = byYear(articles).flatMap(({ articles: ofYear }) => ofYear);
  const undated = articles.filter((article) => !dated.includes(article));
  const columns = (event: string) => [event, `${event}（最初の日）`, `${event}（最後の日）`];
  return toCsv([
    ['事例のID', '事例', ...['起きた時期', '発覚', '公表'].flatMap(columns), '注意'],
    ...[...dated, ...undated].map(({ id, title, occurred, discovered, disclosed }) => [
      id,
      title,
      ...[occurred, discovered, disclosed].flatMap(cells),
      CAUTION,
    ]),
  ]);
}

function cells(date: FuzzyDate | null): readonly (string | null)[] {
  return date ? [date.wording, date.earliest, date.latest] : [null, null, null];
}
