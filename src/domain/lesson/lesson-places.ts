import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import type { LessonReference } from '#domain/incident/takeaway.ts';

/**
 * Where an incident stands among the published ones that teach a lesson, by the day on which each came to
 * light. Not by the day of publication: many incidents are published in one day, so that their order there
 * says nothing.
 */
export interface LessonPlace {
  /** From 1: one more than the incidents that certainly came to light before; null for one without a date. */
  readonly place: number | null;
  /** How many others may have come before or after: their days overlap, or one has no date. */
  readonly level: number;
  readonly total: number;
}

/** An incident that teaches a lesson. */
export interface LessonIncident extends LessonPlace {
  readonly article: Article;
  /** The lesson as this incident teaches it. */
  readonly own: LessonReference;
  readonly date: FuzzyDate | null;
}

/** When readers could first know of an incident, as far as the article says. */
export function cameToLight(
  article: Pick<Article, 'disclosed' | 'discovered' | 'occurred'>,
): FuzzyDate | null {
  return article.disclosed ?? article.discovered ?? article.occurred;
}

/**
 * The incidents that teach a lesson, the newest first, those without a date last.
 *
 * @param articles the published articles
 */
export function incidentsOf(lessonId: string, articles: readonly Article[]): readonly LessonIncident[] {
  const teaching = articles.flatMap((article) => {
    const own = article.lessons.find(({ ref }) => ref === lessonId);
    return own ? [{ article, own, date: cameToLight(article) }] : [];
  });
  return teaching
    .map((incident) => {
      const others = teaching.filter((other) => other !== incident);
      const before = others.filter(({ date }) => isBefore(date, incident.date)).length;
      const after = others.filter(({ date }) => isBefore(incident.date, date)).length;
      return {
        ...incident,
        place: incident.date === null ? null : before + 1,
        level: others.length - before - after,
        total: teaching.length,
      };
    })
    .sort((a, b) => {
      if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
      return compareFuzzyDates(b.date, a.date);
    });
}

/** Whether every day that `a` can mean lies before every day that `b` can mean. */
function isBefore(a: FuzzyDate | null, b: FuzzyDate | null): boolean {
  const [last, first] = [a?.latest ?? null, b?.earliest ?? null];
  return last !== null && first !== null && last < first;
}
