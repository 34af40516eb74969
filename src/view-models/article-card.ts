import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import type { CauseCategory } from '#domain/taxonomy/cause-categories.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { toIncidentRecord } from './article/record.ts';
import { type PrintedDate, printDay } from './dates.ts';
import { toBadge } from './preview/badge.ts';

/** An article in a list: date and number, title, one line of harm, cause, how long unnoticed. */
export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  readonly published: PrintedDate;
  /** 第6号; 月曜の教訓 第6号 in a list that may mix series. */
  readonly number: string | null;
  readonly summary: readonly string[];
  readonly harm: string;
  readonly cause: { readonly slug: CauseCategory; readonly label: string; readonly href: string };
  readonly organisations: string;
  readonly industries: string;
  /** As the record has it: '932日', '記録では同じ日', '未確認'. */
  readonly untilDiscovery: string;
  readonly state: string;
  /** Why readers cannot see the article yet; only in the live preview. */
  readonly badge: string | null;
}

/** @param mixed the series that its list may mix, none where only one can stand in it */
export function toArticleCard(article: Article, mixed: readonly Series[] = []): ArticleCard {
  const record = toIncidentRecord(article);
  return {
    href: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    published: printDay(article.publishedAt),
    number: article.series ? numberWords(article.series, mixed) : null,
    summary: article.summary,
    harm: record.harm.amount ? `${record.harm.label} ${record.harm.amount}` : record.harm.label,
    cause: { ...record.cause, href: paths.cause(record.cause.slug) },
    organisations: record.parties.join('、'),
    industries: record.industries.join('・'),
    untilDiscovery: record.untilDiscoveryWords,
    state: record.state,
    badge: toBadge(article),
  };
}

/** Two series have the same numbers, so that a number alone names an article only where there is one series. */
export function numberWords(place: NonNullable<Article['series']>, mixed: readonly Series[]): string {
  const number = `第${place.number}号`;
  const title = mixed.length > 1 ? mixed.find(({ id }) => id === place.id)?.title : undefined;
  return title ? `${title} ${number}` : number;
}
