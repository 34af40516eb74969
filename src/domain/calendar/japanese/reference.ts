import type { DateContext, DayBounds, FuzzyDate } from '../date-types.ts';
import type { Point } from '../point.ts';
import { refuse } from '../refusal.ts';
import type { Relative } from './syntax.ts';

export type ReferenceUnit = 'day' | 'month' | 'year';

/** What relative words count from. */
export interface Reference {
  readonly bounds: DayBounds;
  readonly wording: string;
  /** How coarse the hedge on the reference is: 頃 after a day leaves the month certain. Null without hedge. */
  readonly hedged: ReferenceUnit | 'beyond' | null;
}

const UNITS: readonly (ReferenceUnit | 'beyond')[] = ['day', 'month', 'year', 'beyond'];
const UNIT_LABELS: Record<ReferenceUnit, string> = { day: '日', month: '月', year: '年' };

/** The date before; of a duration its end, for there the telling stands when the next row begins. */
export function referenceFrom(previous: DateContext['previous']): Reference | null {
  if (previous === undefined) return null;
  return { bounds: previous.end, wording: previous.wording, hedged: hedgeOf(previous) };
}

/** The left side of a range, for its right side. */
export function referenceFromSide(point: Point, wording: string): Reference {
  return { bounds: point.bounds, wording, hedged: hedgeOf(point) };
}

function hedgeOf({
  approximate,
  precision,
}: Pick<FuzzyDate, 'approximate' | 'precision'>): Reference['hedged'] {
  if (!approximate || precision === 'time' || precision === 'part-of-day') return null;
  if (precision === 'day') return 'day';
  if (precision === 'month' || precision === 'part-of-month') return 'month';
  return precision === 'year' || precision === 'part-of-year' ? 'year' : 'beyond';
}

/** Whether the hedge on the reference passes to a word that counts in this unit. */
export function passesHedge(reference: Reference, unit: ReferenceUnit): boolean {
  return reference.hedged !== null && UNITS.indexOf(reference.hedged) >= UNITS.indexOf(unit);
}

/** The one day, month ('YYYY-MM') or year ('YYYY') that the reference lies in; refuses where it is not one. */
export function referenceUnit(relative: Relative, reference: Reference | null, unit: ReferenceUnit): string {
  const word = relative.wording ?? '';
  if (reference === null) {
    return refuse(
      `「${word}」の基準になる前の日付がありません。`,
      '「2021年3月24日」のように、年月日で書いてください。',
    );
  }
  const length = { day: 10, month: 7, year: 4 }[unit];
  const { earliest, latest } = reference.bounds;
  const first = earliest?.slice(0, length);
  if (first !== undefined && first === latest?.slice(0, length)) return first;
  const what = relative.wording === null ? '後ろの日付' : `「${word}」`;
  return refuse(
    `前の日付（「${reference.wording}」）の${UNIT_LABELS[unit]}が1つに決まらないので、${what}を読めません。`,
    '「2021年3月24日」のように、年月日で書いてください。',
  );
}

/** Refuses where the number added to 翌 or 同 is not the one counted. */
export function checkNamed(relative: Relative, counted: number, unit: ReferenceUnit): void {
  if (relative.named === null || relative.named === counted) return;
  const label = `${counted}${UNIT_LABELS[unit]}`;
  refuse(
    `「${relative.wording}」が、前の日付から数えた${label}と合いません。`,
    '年月日で書くか、前の行の日付を確かめてください。',
  );
}
