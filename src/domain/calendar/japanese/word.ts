import type { EraName } from '../eras.ts';
import type { Section } from '../sections.ts';
import type { PartOfDayName } from './parts-of-day.ts';

export type Unit = '年' | '年度' | '月' | '日' | '時' | '分' | '秒';
export type EventName = 'occurred' | 'discovered' | 'disclosed';
/** The place of a date by an event: at it, on its very day, from it on, up to it. */
export type EventSide = 'at' | 'on' | 'after' | 'before';

/** What a word means to the parser. */
export type Word =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'length' }
  | { readonly kind: 'first-year' }
  | { readonly kind: 'half' }
  | { readonly kind: 'noon' }
  | { readonly kind: 'era'; readonly era: EraName }
  | { readonly kind: 'old-era'; readonly era: string; readonly yearZero: number }
  | { readonly kind: 'relative'; readonly unit: 'year' | 'month' | 'day'; readonly shift: number }
  | { readonly kind: 'relative-prefix'; readonly shift: number }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'part-of-day'; readonly part: PartOfDayName }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'weekday-ending' }
  | { readonly kind: 'incident' }
  | { readonly kind: 'event'; readonly event: EventName }
  | { readonly kind: 'event-side'; readonly side: EventSide; readonly approximate: boolean }
  | { readonly kind: 'approximate' }
  | { readonly kind: 'clock-hedge' }
  | { readonly kind: 'within' }
  | { readonly kind: 'from' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'until' }
  | { readonly kind: 'through' }
  | { readonly kind: 'no-later-than' }
  | { readonly kind: 'no-earlier-than' }
  | { readonly kind: 'at-latest' }
  | { readonly kind: 'at-earliest' }
  | { readonly kind: 'between' }
  | { readonly kind: 'particle' }
  | { readonly kind: 'japan-time' }
  | { readonly kind: 'other-zone' }
  | { readonly kind: 'reader-relative' }
  | { readonly kind: 'week' }
  | { readonly kind: 'unknown-date' }
  | { readonly kind: 'and' };
