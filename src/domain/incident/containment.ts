import type { DayBounds, FuzzyDate } from '../calendar/fuzzy-date.ts';
import { type DayInterval, daysBetween } from '../calendar/interval.ts';

/** How long it took from the discovery until access or exposure had ended, and between which days. */
export interface Containment {
  readonly days: DayInterval;
  readonly from: DayBounds;
  readonly to: DayBounds;
}

/**
 * Of a containment that took days, its end counts. Null where it may have come before the discovery: access that
 * ended by itself, or nobody knows in which order, is no time that anybody took to respond.
 */
export function containmentOf(dates: {
  readonly discovered: FuzzyDate | null;
  readonly contained: FuzzyDate | null;
}): Containment | null {
  const { discovered, contained } = dates;
  const [from, to] = [discovered?.start, contained?.end];
  if (!discovered || !contained || !from?.latest || !to?.earliest || to.earliest < from.latest) return null;
  const days = daysBetween(discovered, { ...contained, start: to });
  return days && { days, from, to };
}
