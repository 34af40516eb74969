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
 * else that of its hour, else the only one of its day. Rows that name another hour state something else. A date without
 * a beginning (以前, 遅くとも) is stated by the rows of the day by which it was. Null where none is left.
 */
export function rowOfKeyDate(article: Pick<Article, KeyDate | 'timeline'>, name: KeyDate): number | null {
  const date = article[name];
  if (date === null) return null;
  const { earliest, latest } = date.start;
  const sameDay = article.timeline.filter(({ date: { start } }) =>
    earliest === null ? latest !== null && start.latest === latest : start.earliest === earliest,
  );
  const isSameHour = (time: string | null) => date.time === null || time === null || time === date.time;
  const candidates = sameDay.filter((row) => isSameHour(row.date.time));
  const row =
    candidates.find(({ phase }) => phasesOf[name].includes(phase)) ??
    (date.time === null ? undefined : candidates.find((candidate) => candidate.date.time === date.time)) ??
    (sameDay.length === 1 || earliest === null ? candidates[0] : undefined);
  return row === undefined ? null : article.timeline.indexOf(row);
}
