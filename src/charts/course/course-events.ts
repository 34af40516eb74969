import type { DayBounds } from '#domain/calendar/fuzzy-date.ts';
import { formatInterval } from '#domain/calendar/interval.ts';
import type { Article } from '#domain/incident/article.ts';
import {
  type EventInterval,
  untilContainment,
  untilDisclosure,
  untilDiscovery,
} from '#domain/incident/intervals.ts';
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
  /** '932日', '1〜31日', '約2時間' */
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

type Told = Pick<Article, 'timeline' | 'causes' | 'occurred' | 'discovered' | 'contained' | 'disclosed'>;

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
  const found = timelineTurn(article);
  return {
    events,
    intervals: [
      ...drawn(['発覚まで'], 'unnoticed', untilDiscovery(article)),
      ...drawn(['封じ込め', 'まで'], 'uncontained', untilContainment(article)),
      ...drawn(['公表まで'], 'unannounced', untilDisclosure(article)),
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
 * None where nothing can be computed, and none for one day: that both fields name it says when it was noticed, not that
 * it had not begun before, and hours have no length in a figure of days.
 */
function drawn(
  name: CourseInterval['name'],
  kind: CourseInterval['kind'],
  interval: EventInterval | null,
): readonly CourseInterval[] {
  if (interval === null || interval.days.max === 0) return [];
  const { days, from, to } = interval;
  return [{ name, kind, words: formatInterval(days), from, to }];
}
