import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import type { CauseCategory } from '#domain/taxonomy/cause-categories.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { toIncidentRecord } from './article/record.ts';
import { type PrintedDate, printDay } from './dates.ts';
import { issueWords } from './issue-words.ts';
import { toBadge } from './preview/badge.ts';
import { dayOfRecord } from './stats/named-incident.ts';

/** An article in a list: date and number, title, one line of harm, cause, how long unnoticed. */
export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  /** In which it came to light, which may be long before we wrote of it; null where the record has no date. */
  readonly year: string | null;
  readonly published: PrintedDate;
  /** 第6号; 月曜の教訓 第6号 where the series may be another. */
  readonly number: string | null;
  readonly summary: readonly string[];
  readonly harm: string;
  /** The same where the number is set off: '約74万件', and what was counted; a kind of harm where nothing was. */
  readonly harmParts: { readonly amount: string; readonly label: string };
  readonly cause: { readonly slug: CauseCategory; readonly label: string; readonly href: string };
  readonly organisations: string;
  readonly industries: string;
  /** As the record has it: '932日', '記録では同じ日', '未確認'. */
  readonly untilDiscovery: string;
  readonly state: string;
  /** Why readers cannot see the article yet; only in the live preview. */
  readonly badge: string | null;
}

/** @param mixed the series that its place may mix, none where only one can stand there */
export function toArticleCard(article: Article, mixed: readonly Series[] = []): ArticleCard {
  const record = toIncidentRecord(article);
  return {
    href: paths.article(article.id),
    title: article.title,
    titlePhrases: phrasesOf(article.title),
    year: dayOfRecord(article)?.slice(0, 4) ?? null,
    published: printDay(article.publishedAt),
    number: article.series ? issueWords(article.series, mixed) : null,
    summary: article.summary,
    harm: record.harm.amount ? `${record.harm.label} ${record.harm.amount}` : record.harm.label,
    harmParts: { amount: record.harm.amount ?? record.harm.kind, label: record.harm.label },
    cause: { ...record.cause, href: paths.cause(record.cause.slug) },
    organisations: record.parties.join('、'),
    // Names of industries have ・ in them.
    industries: record.industries.join('、'),
    untilDiscovery: record.untilDiscoveryWords,
    state: record.state,
    badge: toBadge(article),
  };
}
