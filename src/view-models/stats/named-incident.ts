import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { NamedIncident } from './figures.ts';

/** The day by which an incident is put into a year: when it came to light for readers, else the best that is known. */
export function dayOfRecord(article: Pick<Article, 'occurred' | 'discovered' | 'disclosed'>): string | null {
  const date = article.disclosed ?? article.discovered ?? article.occurred;
  return date?.earliest ?? date?.latest ?? null;
}

export function nameOf(article: Article): NamedIncident {
  const { organisations } = article;
  const victims = organisations.filter(({ role }) => role.includes('victim'));
  const named = victims[0] ?? organisations[0];
  const others = victims.length > 1 ? 'ほか' : '';
  const year = dayOfRecord(article)?.slice(0, 4);
  const whom = `${named?.name ?? article.title}${others}`;
  return {
    id: article.id,
    whom,
    name: year ? `${whom}（${year}年）` : whom,
    href: paths.article(article.id),
  };
}
