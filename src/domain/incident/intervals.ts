import { daysFrom } from '../calendar/days.ts';
import type { DayBounds, FuzzyDate } from '../calendar/fuzzy-date.ts';
import { asOneDay, type DayInterval, daysBetween } from '../calendar/interval.ts';
import { beginnings } from '../taxonomy/cause-beginnings.ts';
import { type Article, primaryCause } from './article.ts';

/** How long it took from one event of an incident to another, and between which days it is counted. */
export interface EventInterval {
  readonly days: DayInterval;
  readonly from: DayBounds;
  readonly to: DayBounds;
}

type Occurrence = Pick<Article, 'occurred' | 'causes'>;

/**
 * When the incident began. A range is how long it went on; only what was lost or stolen overnight went at one moment,
 * somewhere between the two days.
 */
export function beginningOf(article: Occurrence): FuzzyDate | null {
  const { occurred } = article;
  if (!occurred?.isRange || beginnings[primaryCause(article).category] !== 'absence') return occurred;
  const { earliest, latest } = occurred;
  const isOvernight = earliest !== null && latest !== null && daysFrom(earliest, latest) <= 1;
  return isOvernight ? asOneDay(occurred) : occurred;
}

/** How long it went unnoticed. Null where a date is missing or nothing can be said. */
export function untilDiscovery(article: Occurrence & Pick<Article, 'discovered'>): EventInterval | null {
  return between(beginningOf(article), article.discovered);
}

/** How long it took the parties to tell the public. */
export function untilDisclosure({
  discovered,
  disclosed,
}: Pick<Article, 'discovered' | 'disclosed'>): EventInterval | null {
  return between(discovered && asOneDay(discovered), disclosed);
}

/**
 * How long it took from the discovery until access or exposure had ended. Null where that may have come before the
 * discovery: access that ended by itself, or nobody knows in which order, is no time that anybody took to respond.
 */
export function untilContainment({
  discovered,
  contained,
}: Pick<Article, 'discovered' | 'contained'>): EventInterval | null {
  const interval = between(discovered && asOneDay(discovered), contained);
  const [found, ended] = [interval?.from.latest, interval?.to.earliest];
  return found && ended && ended >= found ? interval : null;
}

/** To be discovered, contained or disclosed takes no days: a range is the days on one of which it was. */
function between(from: FuzzyDate | null, to: FuzzyDate | null): EventInterval | null {
  if (!from || !to) return null;
  const event = asOneDay(to);
  const days = daysBetween(from, event);
  return days && { days, from: from.start, to: event.start };
}
