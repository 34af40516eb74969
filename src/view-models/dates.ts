import { formatInstantDay } from '#domain/calendar/format.ts';
import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { toEpoch } from '#domain/incident/instant.ts';

/** A date as a template prints it: `<time datetime>` where HTML can say it, plain words where not. */
export interface PrintedDate {
  readonly label: string;
  readonly datetime: string | null;
}

/** A fuzzy date in the writer's wording. */
export function printFuzzyDate(date: FuzzyDate): PrintedDate {
  return { label: date.wording, datetime: date.datetime };
}

/** A day or moment of the publication, as its day in Japan. */
export function printDay(dayOrInstant: string): PrintedDate {
  const iso = new Date(toEpoch(dayOrInstant)).toISOString();
  return { label: formatInstantDay(iso), datetime: dayOrInstant };
}

/** `YYYY-MM-DD` in Japan of a day or moment. */
export function dayInJapan(dayOrInstant: string): string {
  return new Date(toEpoch(dayOrInstant) + 9 * 3_600_000).toISOString().slice(0, 10);
}
