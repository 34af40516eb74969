import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { lessonForAll } from '#domain/lesson/lesson-for-all.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import { followUpChanges } from '#domain/publication/follow-ups.ts';
import { audiences } from '#domain/taxonomy/audiences.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type CauseEntry, toCauseEntries } from './cause-page.ts';
import { type CheckedRow, type PlannedRow, toCheckedRow, toFollowUpsPage } from './follow-ups-page.ts';
import { ENOUGH } from './stats/figures.ts';

export interface HomePage {
  readonly newest: ArticleCard | null;
  readonly recent: readonly ArticleCard[];
  /** A lesson of the newest article, to take along. */
  readonly lesson: {
    readonly id: string;
    readonly href: string;
    readonly phrases: readonly string[];
    readonly action: string;
    readonly audience: string;
    /** The newest article as one page for the morning meeting. */
    readonly handout: string;
  } | null;
  /** What this publication checks next: what it is late with, then what comes. */
  readonly checks: readonly PlannedRow[];
  /** What was added or put right last, if anything was. */
  readonly change: CheckedRow | null;
  /** The causes that are often enough among the articles to be put in an order. */
  readonly causes: readonly CauseEntry[];
  /** How many articles these are counted in. */
  readonly counted: number;
}

const recentCount = 8;
const checksCount = 3;

/**
 * @param articles the published articles, newest first
 * @param moment the publication moment, an ISO instant
 * @param series all of the publication, to name them on the cards
 */
export function toHomePage(
  articles: readonly Article[],
  lessons: readonly Lesson[],
  moment: string,
  series: readonly Series[] = [],
): HomePage {
  const [newest, ...others] = articles;
  const { late, next } = toFollowUpsPage(articles, moment);
  return {
    newest: newest ? toArticleCard(newest, series) : null,
    recent: others.slice(0, recentCount).map((article) => toArticleCard(article, series)),
    lesson: newest ? toLessonOfTheIssue(newest, lessons) : null,
    checks: [...late, ...next].slice(0, checksCount),
    change: followUpChanges(articles, moment).slice(0, 1).map(toCheckedRow)[0] ?? null,
    causes: toCauseEntries(articles).filter(({ count }) => count >= ENOUGH),
    counted: articles.length,
  };
}

function toLessonOfTheIssue(article: Article, lessons: readonly Lesson[]): HomePage['lesson'] {
  const own = lessonForAll(article);
  const entry = lessons.find((lesson) => lesson.id === own?.ref);
  if (!own || !entry) return null;
  return {
    id: entry.id,
    href: paths.lesson(entry.id),
    phrases: phrasesOf(own.text),
    action: own.action,
    audience: own.audience.map((audience) => labelOf(audiences, audience)).join('、'),
    handout: paths.handout(article.id),
  };
}
