import type { EraName } from '../eras.ts';
import type { Section } from '../sections.ts';
import type { PartOfDayName } from './parts-of-day.ts';
import type { EventName, EventSide } from './word.ts';

/** A calendar word counted from a reference date; `named` is the number that the writer added (翌22日). */
export interface Relative {
  readonly kind: 'relative';
  readonly shift: number;
  readonly named: number | null;
  /** 同日, 翌月; for messages. Null where nothing is written and the reference's own part is carried over. */
  readonly wording: string | null;
}

export type YearSyntax =
  | { readonly kind: 'western'; readonly year: number }
  | { readonly kind: 'era'; readonly era: EraName; readonly eraYear: number }
  | Relative;

export type NumberOrRelative = { readonly kind: 'number'; readonly value: number } | Relative;

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

export interface CalendarSyntax {
  readonly kind: 'calendar';
  readonly year: YearSyntax | null;
  readonly isFiscal: boolean;
  /** The year stands without 年 or 年度, which the other side of a range may give: 2019〜2021年度. */
  readonly isYearBare: boolean;
  readonly month: NumberOrRelative | null;
  readonly day: NumberOrRelative | null;
  /** A last number without its unit, which a range takes from its other side: 10 in 10〜11月. */
  readonly bareNumber: number | null;
  readonly section: { readonly name: Section; readonly wording: string } | null;
  readonly weekday: string | null;
  readonly partOfDay: PartOfDayName | null;
  readonly clock: Clock | null;
  readonly approximate: boolean;
  /** The hedge stands at the date and not only at its time: 2月20日頃の午後. */
  readonly isDateHedged: boolean;
  readonly wording: string;
}

export interface EventSyntax {
  readonly kind: 'event';
  readonly event: EventName;
  readonly side: EventSide;
  /** Days counted from the event's own day: 1 for 発覚翌日. */
  readonly shift: number;
  readonly approximate: boolean;
  readonly wording: string;
}

export type PointSyntax = CalendarSyntax | EventSyntax;

export type FuzzySyntax =
  | { readonly kind: 'point'; readonly point: PointSyntax }
  /** One event somewhere on or after, on or before, or between. */
  | { readonly kind: 'since'; readonly point: PointSyntax }
  | { readonly kind: 'by'; readonly point: PointSyntax }
  | { readonly kind: 'between'; readonly from: PointSyntax; readonly to: PointSyntax }
  /** A duration; `startKnown: 'latest'` is 遅くとも…から, 'earliest' 早くとも…から. */
  | {
      readonly kind: 'duration';
      readonly from: PointSyntax | null;
      readonly to: PointSyntax | null;
      readonly startKnown: 'both' | 'latest' | 'earliest';
    };
