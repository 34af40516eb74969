import { formatInstantDay, formatJapaneseDay, instantDay } from '#domain/calendar/format.ts';
import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { toEpoch } from '#domain/incident/instant.ts';

/** A date as a template prints it: `<time datetime>` where HTML can say it, plain words where not. */
export interface PrintedDate {
  readonly label: string;
  /** The label cut where a narrow column may break it. */
  readonly parts: readonly string[];
  readonly datetime: string | null;
}

/** A fuzzy date in the writer's wording. */
export function printFuzzyDate(date: FuzzyDate): PrintedDate {
  return printed(date.wording, date.datetime);
}

/** A fuzzy date for lists of days: where it is one day, that day without its hour, else the writer's wording. */
export function printFuzzyDay(date: FuzzyDate): PrintedDate {
  const { earliest: day, latest, isRange, precision, approximate } = date;
  if (day === null || day !== latest || isRange) return printFuzzyDate(date);
  const hedged = approximate && precision !== 'time';
  return hedged ? printed(`${formatJapaneseDay(day)}頃`, null) : printed(formatJapaneseDay(day), day);
}

/** A day or moment of the publication, as its day in Japan. */
export function printDay(dayOrInstant: string): PrintedDate {
  const iso = new Date(toEpoch(dayOrInstant)).toISOString();
  return printed(formatInstantDay(iso), dayOrInstant);
}

/** Behind 年 and the wave of a range, and before the time of day. */
const breaks = /(?<=[年〜～~])|(?=午前|午後|未明|早朝|深夜|から)/u;

function printed(label: string, datetime: string | null): PrintedDate {
  return { label, parts: label.split(breaks), datetime };
}

/** `YYYY-MM-DD` in Japan of a day or moment. */
export function dayInJapan(dayOrInstant: string): string {
  return instantDay(new Date(toEpoch(dayOrInstant)).toISOString());
}
