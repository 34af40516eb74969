import type { DayBounds, FuzzyDate } from './date-types.ts';
import { edtfSet, exactForm, pointDatetime, pointEdtf } from './machine-forms.ts';
import type { Point } from './point.ts';
import { refuse } from './refusal.ts';

const OPEN: DayBounds = { earliest: null, latest: null };

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
    datetime: pointDatetime(point),
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

/**
 * A duration. An open end can lie anywhere from the start on, an open start anywhere up to the end. `startKnown` tells
 * whether the start is the point itself, or only on or before it (遅くとも), or on or after it (早くとも).
 */
export function composeDuration(
  wording: string,
  from: Point | null,
  to: Point | null,
  startKnown: 'both' | 'latest' | 'earliest' = 'both',
): FuzzyDate {
  if (from !== null && to !== null) checkOrder(from, to);
  const start = startBounds(from?.bounds ?? OPEN, to?.bounds.latest ?? null, startKnown);
  const end: DayBounds = {
    earliest: laterOf(to?.bounds.earliest ?? null, start.earliest),
    latest: to?.bounds.latest ?? null,
  };
  if (start.earliest === null && start.latest === null && end.latest === null) refuseBoundless();
  const hasExactStart = startKnown === 'both' || from === null;
  return {
    wording,
    start,
    end,
    earliest: start.earliest,
    latest: end.latest,
    isRange: true,
    precision: 'range',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    time: from?.time ?? null,
    datetime: null,
    edtf: hasExactStart ? edtfInterval(from, to) : null,
  };
}

function startBounds(
  from: DayBounds,
  lastDay: string | null,
  startKnown: 'both' | 'latest' | 'earliest',
): DayBounds {
  const earliest = startKnown === 'latest' ? null : from.earliest;
  const latest = startKnown === 'earliest' ? null : from.latest;
  return { earliest, latest: earlierOf(latest, lastDay) };
}

function edtfInterval(from: Point | null, to: Point | null): string | null {
  const start = from === null ? '..' : intervalEnd(from);
  const end = to === null ? '..' : intervalEnd(to);
  return start === null || end === null ? null : `${start}/${end}`;
}

/** Ends of EDTF intervals are plain dates and times; neither sets nor seasons may stand there. */
function intervalEnd(point: Point): string | null {
  return exactForm(point.bounds) === null ? null : pointEdtf(point);
}

function checkOrder(from: Point, to: Point): void {
  const { earliest } = from.bounds;
  const { latest } = to.bounds;
  if (earliest === null || latest === null || latest > earliest) return;
  const isSameDay = latest === earliest;
  if (isSameDay && (from.time === null || to.time === null || from.time <= to.time)) return;
  refuse(
    '期間の終わりが始まりより前になっています。',
    '始まりを先に書いてください。年や月をまたぐときは、終わりにも年や月を書いてください（例: 2021年11月〜2022年2月）。',
  );
}

function known(day: string | null): string {
  return day ?? refuseBoundless();
}

function refuseBoundless(): never {
  refuse('日付の範囲が、前にも後にも決まりません。', '「2020年1月17日以降」のように、日付を書いてください。');
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
