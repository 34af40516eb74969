import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { formatInterval } from '#domain/calendar/interval.ts';
import type { EventInterval } from '#domain/incident/intervals.ts';

/** A date for machines, with the words that readers see. */
export interface DateFacts {
  readonly wording: string;
  /** EDTF (ISO 8601-2), or null where it cannot say the same. */
  readonly edtf: string | null;
  /** First and last possible day, YYYY-MM-DD in Japan; null leaves that side open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The writer hedged (頃); the days are those of the words without the hedge. */
  readonly approximate: boolean;
}

/** Whole days between two events: at least `min`, at most `max` (null: no upper bound is known). */
export interface SpanFacts {
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly wording: string;
}

export function toDateFacts({ wording, edtf, earliest, latest, approximate }: FuzzyDate): DateFacts {
  return { wording, edtf, earliest, latest, approximate };
}

/** A date that stands in a row as free words: without days where they name none. */
export function wordsToDateFacts(words: string): DateFacts {
  const read = readFuzzyDate(words);
  if (read.ok) return toDateFacts(read.date);
  return { wording: words, edtf: null, earliest: null, latest: null, approximate: false };
}

/** Null where nothing can be said of the days between. */
export function toSpanFacts(interval: EventInterval | null): SpanFacts | null {
  if (interval === null) return null;
  const { min, max, approximate } = interval.days;
  return { min, max, approximate, wording: formatInterval(interval.days) };
}
