/** Days of Asia/Tokyo, 'YYYY-MM-DD', both ends included; `null` leaves that side open. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Hours of a day, 'HH:MM' from 00:00 to 24:00. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
}

/**
 * How finely the writer placed the event.
 *
 * `range` is a stretch of days: a duration (`isRange`), or one event somewhere within or beyond given days
 * (以降, 以前, …の間). `relative` is a phrase tied to a named event without a day of its own (発覚当時, 公表前);
 * words that lead to a plain day, month or year (同日, 翌月) have the precision of what they lead to.
 */
export type DatePrecision =
  | 'time'
  | 'part-of-day'
  | 'day'
  | 'part-of-month'
  | 'month'
  | 'part-of-year'
  | 'year'
  | 'fiscal-year'
  | 'range'
  | 'relative';

/** A date as a person wrote it, with the days it can mean. All days and times are those of Asia/Tokyo. */
export interface FuzzyDate {
  /** The writer's wording, trimmed; for EDTF input its Japanese wording. */
  readonly wording: string;
  /** Where the event, or its start, can lie. */
  readonly start: DayBounds;
  /** Where the end of a duration can lie; for a point the same as `start`. */
  readonly end: DayBounds;
  /** The same as `start.earliest`. */
  readonly earliest: string | null;
  /** The same as `end.latest`. */
  readonly latest: string | null;
  /** A duration from…to, as opposed to one event whose day is more or less well known. */
  readonly isRange: boolean;
  readonly precision: DatePrecision;
  /** The writer hedged: 頃, ごろ, 前後, 過ぎ, `~`, `?`. Bounds are those of the words without the hedge. */
  readonly approximate: boolean;
  /** 'HH:MM' (00:00 to 24:00) where a clock time was given; for a duration that of its start. */
  readonly time: string | null;
  /** The hours meant by 早朝, 午後 and the like; absent unless such a word stands alone, without a clock time. */
  readonly hours?: DayHours;
  /** A valid value for HTML `<time datetime>`, or null where none says the same. */
  readonly datetime: string | null;
  /** EDTF (ISO 8601-2, level 2 at most), or null where none says the same. */
  readonly edtf: string | null;
}

/** What relative words refer to. */
export interface DateContext {
  /** The date written just before (同日, 翌月); of a duration its end counts, for there the telling stands. */
  readonly previous?: FuzzyDate;
  /** The events of the article that phrases may name (発覚当時, 公表前). */
  readonly events?: {
    readonly occurred?: FuzzyDate;
    readonly discovered?: FuzzyDate;
    readonly disclosed?: FuzzyDate;
  };
}

/** The date, or in Japanese what was found (`reason`) and what to write instead (`hint`). */
export type FuzzyDateResult =
  | { readonly ok: true; readonly date: FuzzyDate }
  | { readonly ok: false; readonly reason: string; readonly hint: string };
