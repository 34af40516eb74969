import type { DayBounds } from '#domain/calendar/fuzzy-date.ts';
import { daysBetween, formatInterval } from '#domain/calendar/interval.ts';
import type { Article } from '#domain/incident/article.ts';
import { containmentOf } from '#domain/incident/containment.ts';
import { timelinePhases } from '#domain/taxonomy/timeline-phases.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { toTimelineDays } from '#view-models/article/timeline-days.ts';
import { type Extent, extentOf, knownDays } from './extent.ts';
import { phaseSigns } from './stages.ts';

/** One date of the timeline with what happened then, numbered as in the table. */
export interface CourseEvent {
  readonly number: number;
  readonly extent: Extent;
  readonly wording: string;
  readonly sign: string;
  /** The names of the phases, 発覚 first, then in the order of the rows. */
  readonly phases: readonly string[];
}

/** A computed interval, between the bounds of two events. */
export interface CourseInterval {
  /** With what stands on a line of its own, where one line is too short for it. */
  readonly name: readonly [name: string, ending?: string];
  /** '932日', '1〜31日' */
  readonly words: string;
  readonly kind: 'unnoticed' | 'uncontained' | 'unannounced';
  readonly from: DayBounds;
  readonly to: DayBounds;
}

/** What an article's figure draws. */
export interface Course {
  readonly events: readonly CourseEvent[];
  readonly intervals: readonly CourseInterval[];
  /** The day around which a close-up looks; null where none is known. */
  readonly turn: number | null;
}

type Told = Pick<Article, 'timeline' | 'occurred' | 'discovered' | 'contained' | 'disclosed'>;

export function toCourse(article: Told): Course {
  const events = toTimelineDays(article.timeline).map(({ number, first, rows }): CourseEvent => {
    const phases = [...new Set(rows.map((row) => row.phase))];
    const ordered = phases.toSorted((a, b) => Number(b === 'discovery') - Number(a === 'discovery'));
    return {
      number,
      extent: extentOf(first.date),
      wording: first.date.wording,
      sign: phaseSigns[ordered[0] ?? first.phase],
      phases: ordered.map((phase) => labelOf(timelinePhases, phase)),
    };
  });
  const { occurred, discovered, disclosed } = article;
  const found = timelineTurn(article);
  return {
    events,
    intervals: [
      ...intervalOf('発覚まで', 'unnoticed', occurred, discovered),
      ...untilContained(article),
      ...intervalOf('公表まで', 'unannounced', discovered, disclosed),
    ],
    turn: found === undefined ? null : (knownDays(found)[0] ?? null),
  };
}

/** Where the incident comes to light: the field, else the first row that tells of it, else the announcement. */
function timelineTurn({ timeline, discovered, disclosed }: Told): DayBounds | undefined {
  const row = timeline.find(({ phase }) => phase === 'discovery');
  return (discovered ?? row?.date ?? disclosed)?.start;
}

/**
 * None where nothing can be computed, and none for 「当日」: that both fields name one day says when it was noticed,
 * not that it had not begun before.
 */
function intervalOf(
  name: string,
  kind: CourseInterval['kind'],
  from: Article['occurred'],
  to: Article['discovered'],
): readonly CourseInterval[] {
  const days = from && to ? daysBetween(from, to) : null;
  if (!from || !to || days === null || days.max === 0) return [];
  return [{ name: [name], kind, words: formatInterval(days), from: from.start, to: to.start }];
}

function untilContained(article: Told): readonly CourseInterval[] {
  const containment = containmentOf(article);
  if (containment === null || containment.days.max === 0) return [];
  const { days, from, to } = containment;
  return [{ name: ['封じ込め', 'まで'], kind: 'uncontained', words: formatInterval(days), from, to }];
}
