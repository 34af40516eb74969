import type { Article } from '../incident/article.ts';
import type { LessonReference } from '../incident/takeaway.ts';

/** The one lesson to take along from an article: the first for every employee, else the first. */
export function lessonForAll({ lessons }: Pick<Article, 'lessons'>): LessonReference | undefined {
  return lessons.find(({ audience }) => audience.includes('employee')) ?? lessons[0];
}
