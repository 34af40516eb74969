import type { Lesson } from '#domain/lesson/lesson.ts';
import { likeness } from './similar-articles.ts';

/** The lesson whose words are nearest to a text, or null where there are no lessons. */
export function nearestLesson(text: string, lessons: readonly Lesson[]): Lesson | null {
  const [best] = lessons
    .map((lesson) => ({ lesson, score: likeness(text, `${lesson.title}${lesson.description}`) }))
    .sort((a, b) => b.score - a.score);
  return best?.lesson ?? null;
}
