import type { Article } from '#domain/incident/article.ts';
import type { TimelinePhase } from '#domain/taxonomy/timeline-phases.ts';

/** The dates of an incident that its key facts name. */
export type KeyDate = 'occurred' | 'discovered' | 'contained' | 'disclosed';

const phasesOf: Readonly<Record<KeyDate, readonly TimelinePhase[]>> = {
  occurred: ['intrusion', 'dwell', 'harm'],
  discovered: ['discovery'],
  contained: ['response', 'recovery'],
  disclosed: ['disclosure'],
};

export const keyDates: readonly KeyDate[] = ['occurred', 'discovered', 'contained', 'disclosed'];

/**
 * The place (from 0) of the timeline's row that states a key date: the first of its day and of a phase that fits,
 * else the only one of its day. Rows that name another hour state something else. Null where none is left.
 */
export function rowOfKeyDate(article: Pick<Article, KeyDate | 'timeline'>, name: KeyDate): number | null {
  const date = article[name];
  const day = date?.start.earliest ?? null;
  if (date === null || day === null) return null;
  const isSameHour = (time: string | null) => date.time === null || time === null || time === date.time;
  const sameDay = article.timeline.filter((row) => row.date.start.earliest === day);
  const candidates = sameDay.filter((row) => isSameHour(row.date.time));
  const row =
    candidates.find(({ phase }) => phasesOf[name].includes(phase)) ??
    (sameDay.length === 1 ? candidates[0] : undefined);
  return row === undefined ? null : article.timeline.indexOf(row);
}
