import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { toIncidentRecord } from './article/record.ts';
import { type PrintedDate, printFuzzyDate } from './dates.ts';

/** An incident in the list by year. */
export interface TimelineEntry {
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  readonly organisations: string;
  readonly cause: { readonly slug: string; readonly label: string };
  readonly occurred: PrintedDate | null;
  readonly discovered: PrintedDate | null;
  readonly disclosed: PrintedDate | null;
  /** As the record has it: '932日', '記録では同じ日', '未確認'. */
  readonly untilDiscovery: string;
}

export interface TimelineYear {
  readonly year: number;
  readonly href: string;
  readonly entries: readonly TimelineEntry[];
}

/** Incidents by the year in which they came to light, the newest year first, within a year in time order. */
export function toTimelineYears(articles: readonly Article[]): readonly TimelineYear[] {
  return byYear(articles).map(({ year, articles: ofYear }) => ({
    year,
    href: paths.timelineYear(year),
    entries: ofYear.map(toTimelineEntry),
  }));
}

/** The articles of each year, in the order of {@link toTimelineYears}. */
export function byYear(
  articles: readonly Article[],
): readonly { readonly year: number; readonly articles: readonly Article[] }[] {
  const dated = articles.flatMap((article) => {
    const date = article.disclosed ?? article.discovered ?? article.occurred;
    const year = yearOf(date);
    return date && year !== null ? [{ article, date, year }] : [];
  });
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    year,
    articles: dated
      .filter((entry) => entry.year === year)
      .sort((a, b) => compareFuzzyDates(a.date, b.date))
      .map(({ article }) => article),
  }));
}

function yearOf(date: FuzzyDate | null): number | null {
  const day = date?.earliest ?? date?.latest;
  return day ? Number(day.slice(0, 4)) : null;
}

function toTimelineEntry(article: Article): TimelineEntry {
  const record = toIncidentRecord(article);
  const printed = (date: FuzzyDate | null) => (date ? printFuzzyDate(date) : null);
  return {
    href: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    organisations: record.parties.join('、'),
    cause: record.cause,
    occurred: printed(article.occurred),
    discovered: printed(article.discovered),
    disclosed: printed(article.disclosed),
    untilDiscovery: record.untilDiscoveryWords,
  };
}
