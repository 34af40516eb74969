import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { paths } from '#domain/paths.ts';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { labelOf, slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';

/** A lesson with the incidents that teach it. */
export interface LessonPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly titlePhrases: readonly string[];
  readonly description: string;
  readonly audience: readonly string[];
  readonly answers: string;
  readonly checklist: readonly string[];
  readonly incidents: readonly {
    readonly card: ArticleCard;
    readonly text: string;
    readonly action: string;
    readonly fit: string;
  }[];
}

export interface LessonGroup {
  readonly audience: string;
  readonly lessons: readonly LessonPage[];
}

export function toLessonPage(lesson: Lesson, articles: readonly Article[]): LessonPage {
  return {
    id: lesson.id,
    href: paths.lesson(lesson.id),
    title: lesson.title,
    titlePhrases: phrasesOf(lesson.title),
    description: lesson.description,
    audience: lesson.audience.map((audience) => labelOf(audiences, audience)),
    answers: labelOf(factorCategories, lesson.answers),
    checklist: lesson.checklist,
    incidents: articles.flatMap((article) =>
      article.lessons
        .filter((own) => own.ref === lesson.id)
        .map((own) => ({
          card: toArticleCard(article),
          text: own.text,
          action: own.action,
          fit: labelOf(lessonFits, own.fit),
        })),
    ),
  };
}

/** All lessons by the role they speak to first. */
export function toLessonGroups(
  lessons: readonly Lesson[],
  articles: readonly Article[],
): readonly LessonGroup[] {
  return slugsOf(audiences)
    .map((audience) => ({
      audience: labelOf(audiences, audience),
      lessons: lessons
        .filter((lesson) => lesson.audience[0] === audience)
        .map((lesson) => toLessonPage(lesson, articles)),
    }))
    .filter((group) => group.lessons.length > 0);
}
