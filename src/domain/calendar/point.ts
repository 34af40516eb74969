import type { DatePrecision, DayBounds, DayHours } from './date-types.ts';

/** One end of a date, or all of it: where it lies and how well it is known. */
export interface Point {
  readonly bounds: DayBounds;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  /** 'HH:MM' */
  readonly time: string | null;
  readonly hours: DayHours | null;
}
