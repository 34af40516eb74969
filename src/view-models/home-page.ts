import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { paths } from '#domain/paths.ts';
import { audiences } from '#domain/taxonomy/audiences.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type CauseEntry, toCauseEntries } from './cause-page.ts';

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
  } | null;
  readonly causes: readonly CauseEntry[];
}

const recentCount = 8;

/** @param articles the published articles, newest first */
export function toHomePage(articles: readonly Article[], lessons: readonly Lesson[]): HomePage {
  const [newest, ...others] = articles;
  return {
    newest: newest ? toArticleCard(newest) : null,
    recent: others.slice(0, recentCount).map(toArticleCard),
    lesson: newest ? toLessonOfTheIssue(newest, lessons) : null,
    causes: toCauseEntries(articles).filter((cause) => cause.count > 0),
  };
}

function toLessonOfTheIssue(article: Article, lessons: readonly Lesson[]): HomePage['lesson'] {
  const own = article.lessons.find((lesson) => lesson.audience.includes('employee')) ?? article.lessons[0];
  const entry = lessons.find((lesson) => lesson.id === own?.ref);
  if (!own || !entry) return null;
  return {
    id: entry.id,
    href: paths.lesson(entry.id),
    phrases: phrasesOf(own.text),
    action: own.action,
    audience: own.audience.map((audience) => labelOf(audiences, audience)).join('・'),
  };
}
