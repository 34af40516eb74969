import type { Article } from '#domain/incident/article.ts';
import type { Lesson } from '#domain/lesson/lesson.ts';
import { incidentsOf, type LessonPlace } from '#domain/lesson/lesson-places.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import { audiences, lessonFits } from '#domain/taxonomy/audiences.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import { labelOf, slugsOf, type Vocabulary } from '#domain/taxonomy/vocabulary.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';
import { type PrintedDate, printFuzzyDay } from './dates.ts';
import { rankEnough } from './ranking.ts';

/** A lesson in a list: what it says, to whom, how often it was taught and when last. */
export interface LessonRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly audience: readonly { readonly label: string; readonly href: string }[];
  readonly answers: { readonly label: string; readonly href: string };
  readonly count: number;
  /** How many of the incidents it fits directly. */
  readonly direct: number;
  /** When the newest of its incidents came to light. */
  readonly last: PrintedDate | null;
}

/** A lesson with the incidents that teach it. */
export interface LessonPage extends LessonRow {
  readonly titlePhrases: readonly string[];
  readonly description: string;
  readonly checklist: readonly string[];
  /** When the oldest of its incidents came to light. */
  readonly first: PrintedDate | null;
  /** The newest first. */
  readonly incidents: readonly {
    readonly card: ArticleCard;
    readonly text: string;
    readonly action: string;
    readonly fit: string;
    readonly general: boolean;
    readonly place: string;
    /** When it came to light, and what that day is: 公表, 発覚 or 発生. */
    readonly date: { readonly when: PrintedDate; readonly of: string } | null;
  }[];
}

/** Lessons that speak to one role or answer one factor, by number; those with enough incidents before, the most often taught first. */
export interface LessonGroup {
  readonly anchor: string;
  readonly label: string;
  /** What the factor is; a role needs no words. */
  readonly definition: string | null;
  readonly lessons: readonly LessonRow[];
}

export interface LessonIndex {
  readonly total: number;
  readonly byRole: readonly LessonGroup[];
  readonly byTheme: readonly LessonGroup[];
}

export function toLessonPage(
  lesson: Lesson,
  articles: readonly Article[],
  series: readonly Series[] = [],
): LessonPage {
  const incidents = incidentsOf(lesson.id, articles);
  const oldest = incidents.findLast(({ date }) => date !== null)?.date ?? null;
  return {
    ...toLessonRow(lesson, articles),
    titlePhrases: phrasesOf(lesson.title),
    description: lesson.description,
    checklist: lesson.checklist,
    first: oldest ? printFuzzyDay(oldest) : null,
    incidents: incidents.map((incident) => ({
      card: toArticleCard(incident.article, series),
      text: incident.own.text,
      action: incident.own.action,
      fit: labelOf(lessonFits, incident.own.fit),
      general: incident.own.fit === 'general',
      place: placeWords(incident),
      date: incident.date ? { when: printFuzzyDay(incident.date), of: nameOfDate(incident.article) } : null,
    })),
  };
}

/** All lessons twice: under every role that each speaks to, and under the factor that it answers. */
export function toLessonIndex(lessons: readonly Lesson[], articles: readonly Article[]): LessonIndex {
  const rows = lessons
    .map((lesson) => ({ lesson, row: toLessonRow(lesson, articles) }))
    .sort((a, b) => (a.lesson.id < b.lesson.id ? -1 : 1));
  const groups = <Slug extends string>(
    vocabulary: Vocabulary<Slug>,
    anchorOf: (slug: string) => string,
    definitionOf: (slug: NoInfer<Slug>) => string | null,
    belongs: (lesson: Lesson, slug: NoInfer<Slug>) => boolean,
  ): readonly LessonGroup[] =>
    slugsOf(vocabulary)
      .map((slug) => ({
        anchor: anchorOf(slug),
        label: vocabulary[slug].label,
        definition: definitionOf(slug),
        lessons: rankEnough(rows.filter(({ lesson }) => belongs(lesson, slug)).map(({ row }) => row)),
      }))
      .filter((group) => group.lessons.length > 0);
  return {
    total: lessons.length,
    byRole: groups(
      audiences,
      roleAnchor,
      () => null,
      (lesson, role) => lesson.audience.includes(role),
    ),
    byTheme: groups(
      factorCategories,
      themeAnchor,
      (theme) => factorCategories[theme].definition,
      (lesson, theme) => lesson.answers === theme,
    ),
  };
}

/** 7件目, with what keeps the place open, for the sentence 「この教訓は7件目」. */
export function placeWords({ place, level, total }: LessonPlace): string {
  if (place === null) return `掲載${total}件の一つ（公表の時期は未確認）`;
  return level === 0 ? `${place}件目` : `${place}件目（前後を決められない事例が、ほかに${level}件）`;
}

function toLessonRow(lesson: Lesson, articles: readonly Article[]): LessonRow {
  const incidents = incidentsOf(lesson.id, articles);
  const newest = incidents[0]?.date ?? null;
  return {
    id: lesson.id,
    href: paths.lesson(lesson.id),
    title: lesson.title,
    audience: lesson.audience.map((role) => ({
      label: labelOf(audiences, role),
      href: paths.lessonGroup(roleAnchor(role)),
    })),
    answers: {
      label: labelOf(factorCategories, lesson.answers),
      href: paths.lessonGroup(themeAnchor(lesson.answers)),
    },
    count: incidents.length,
    direct: incidents.filter(({ own }) => own.fit === 'direct').length,
    last: newest ? printFuzzyDay(newest) : null,
  };
}

/** What the day is by which an incident is placed. */
function nameOfDate({ disclosed, discovered }: Article): string {
  if (disclosed) return '公表';
  return discovered ? '発覚' : '発生';
}

function roleAnchor(slug: string): string {
  return `role-${slug}`;
}

function themeAnchor(slug: string): string {
  return `theme-${slug}`;
}
