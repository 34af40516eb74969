import type { DayBounds, FuzzyDate } from './date-types.ts';
import { edtfSet, exactForm, pointDatetime, pointEdtf } from './machine-forms.ts';
import type { Point } from './point.ts';
import { checkOrder, refuseBoundless } from './range-checks.ts';

/** One event, more or less well known. */
export function composePoint(wording: string, point: Point): FuzzyDate {
  return {
    wording,
    start: point.bounds,
    end: point.bounds,
    earliest: point.bounds.earliest,
    latest: point.bounds.latest,
    isRange: false,
    precision: point.precision,
    approximate: point.approximate,
    time: point.time,
    ...(point.hours !== null && point.time === null ? { hours: point.hours } : {}),
    // 当時 names no day, even where the event's own is known.
    datetime: point.precision === 'relative' ? null : pointDatetime(point),
    edtf: pointEdtf(point),
  };
}

/** One event at some time on or after the point (以降). */
export function composeSince(wording: string, point: Point): FuzzyDate {
  return composeSomewhere(
    wording,
    { earliest: known(point.bounds.earliest), latest: null },
    [point],
    (form) => `[${form}..]`,
  );
}

/** One event at some time on or before the point (以前, までに). */
export function composeBy(wording: string, point: Point): FuzzyDate {
  return composeSomewhere(
    wording,
    { earliest: null, latest: known(point.bounds.latest) },
    [point],
    (form) => `[..${form}]`,
  );
}

/** One event at some time from one point to another (…から…の間). */
export function composeBetween(wording: string, from: Point, to: Point): FuzzyDate {
  checkOrder(from, to);
  const bounds = { earliest: known(from.bounds.earliest), latest: known(to.bounds.latest) };
  return composeSomewhere(wording, bounds, [from, to], () => null);
}

function composeSomewhere(
  wording: string,
  bounds: DayBounds,
  points: readonly Point[],
  openSet: (form: string) => string | null,
): FuzzyDate {
  const [first] = points;
  const approximate = points.some((point) => point.approximate);
  const hasTime = points.some((point) => point.time !== null);
  const form = first === undefined ? null : exactForm(first.bounds);
  const set = (form === null ? null : openSet(form)) ?? edtfSet(bounds);
  return {
    wording,
    start: bounds,
    end: bounds,
    earliest: bounds.earliest,
    latest: bounds.latest,
    isRange: false,
    precision: 'range',
    approximate,
    time: first?.time ?? null,
    datetime: null,
    edtf: approximate || hasTime ? null : set,
  };
}

function known(day: string | null): string {
  return day ?? refuseBoundless();
}
