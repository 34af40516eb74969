import type { DayBounds, FuzzyDate } from './date-types.ts';
import { exactForm, pointEdtf } from './machine-forms.ts';
import type { Point } from './point.ts';
import { checkOrder, refuseBoundless } from './range-checks.ts';

const OPEN: DayBounds = { earliest: null, latest: null };

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

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
