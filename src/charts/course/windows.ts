import type { Course, CourseEvent, CourseInterval } from './course-events.ts';
import { knownDays } from './extent.ts';
import { spread } from './spread.ts';

/** Days since 1970-01-01, the end not included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A strip of the figure: its days, drawn at one scale, and the events that are labelled in it. */
export interface Strip {
  readonly days: Days;
  readonly events: readonly CourseEvent[];
  /** The days that the other strip shows larger. */
  readonly closeUp: Days | null;
}

export const LABEL_GAP = 17;
const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 460;
/** How far a label may stand from its day, in user units, before a close-up is worth its room. */
const BEARABLE = 40;
/** A length at which a bracket and its words read well, in user units. */
const GOOD_LENGTH = 60;
/** Half the length of a close-up, in days: from a few days to two years. */
const REACHES = [5, 10, 20, 31, 62, 93, 183, 366, 731];

/** Room for the labels, and more where that brings them nearer to their days. */
export function stripHeight(strip: Strip): number {
  const anchors = anchorsOf(strip);
  const least = leastHeight(anchors);
  const heights = [1, 1.25, 1.5, 1.75]
    .map((factor) => factor * least)
    .filter((height) => height <= MOST_HEIGHT);
  return heights.find((height) => shiftOf(strip.days, anchors, height) <= BEARABLE) ?? least;
}

/** The day at which an event's label wants to stand: its first possible day, else the last one. */
export function anchorDay({ extent }: CourseEvent): number {
  return extent.from ?? extent.to ?? 0;
}

/**
 * One strip where every event can be told apart from its neighbours at one scale; otherwise two: the whole course, and
 * some days larger, whichever show the dates and the interval until discovery best.
 */
export function toStrips(course: Course): readonly Strip[] {
  const all = daysOf(course, course.events);
  if (all === null) return [];
  const whole: Strip = { days: all, events: course.events, closeUp: null };
  const blame = (strips: readonly Strip[]) => worstShift(strips) + hiddenInterval(course, strips);
  const pairs = closeUps(course).flatMap((days) => withCloseUp(course, all, days));
  const best = pairs.toSorted((a, b) => blame(a) - blame(b))[0];
  if (best === undefined || blame([whole]) <= BEARABLE) return [whole];
  return blame(best) < blame([whole]) * 0.75 ? best : [whole];
}

/** Days that may be worth a larger scale: those around the discovery, and those from the start to the announcement. */
function closeUps({ turn, intervals }: Course): readonly Days[] {
  const around = REACHES.flatMap((reach) =>
    turn === null ? [] : [{ from: turn - reach, to: turn + reach + 1 }],
  );
  const known = intervals.flatMap(({ from, to }) => [...knownDays(from), ...knownDays(to)]);
  if (known.length === 0) return around;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const more = (to - from) * 0.2;
  return [...around, { from: from - more, to: to + more }];
}

function withCloseUp(course: Course, all: Days, near: Days): readonly (readonly Strip[])[] {
  const { events } = course;
  const inside = events.filter(({ extent: { from, to } }) => {
    return from !== null && to !== null && from >= near.from && to <= near.to;
  });
  const held = course.intervals.filter((interval) => holds(near, interval));
  const days = daysOf({ ...course, intervals: held }, inside);
  if (days === null || inside.length < 3 || inside.length > events.length - 1) return [];
  if ((all.to - all.from) / (days.to - days.from) < 2) return [];
  const outside = events.filter((event) => !inside.includes(event));
  return [
    [
      { days: all, events: outside, closeUp: days },
      { days, events: inside, closeUp: null },
    ],
  ];
}

/** Whether all known days of an interval lie within these days. */
export function holds(days: Days, { from, to }: CourseInterval): boolean {
  return [...knownDays(from), ...knownDays(to)].every((day) => day >= days.from && day <= days.to);
}

function daysOf({ intervals }: Course, events: readonly CourseEvent[]): Days | null {
  const known = [
    ...events.flatMap(({ extent }) => [extent.from, extent.to]).filter((day) => day !== null),
    ...intervals.flatMap(({ from, to }) => [...knownDays(from), ...knownDays(to)]),
  ];
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}

/** How much of the length that the interval until discovery deserves it has in none of these strips. */
function hiddenInterval({ intervals }: Course, strips: readonly Strip[]): number {
  const interval = intervals.find(({ kind }) => kind === 'unnoticed');
  if (interval === undefined) return 0;
  const known = [...knownDays(interval.from), ...knownDays(interval.to)];
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const lengths = strips
    .filter(({ days }) => from >= days.from && to <= days.to)
    .map((strip) => ((to - from) / (strip.days.to - strip.days.from)) * leastHeight(anchorsOf(strip)));
  return Math.max(0, GOOD_LENGTH - Math.max(0, ...lengths)) / 2;
}

/** How far the labels of these strips stand from their days at the worst, were each just as high as it must be. */
function worstShift(strips: readonly Strip[]): number {
  const shifts = strips.map((strip) => {
    const anchors = anchorsOf(strip);
    return shiftOf(strip.days, anchors, leastHeight(anchors));
  });
  return Math.max(0, ...shifts);
}

function anchorsOf({ events, closeUp }: Strip): readonly number[] {
  return [...events.map(anchorDay), ...(closeUp ? [(closeUp.from + closeUp.to) / 2] : [])];
}

function leastHeight(labels: readonly unknown[]): number {
  return Math.max(LEAST_HEIGHT, labels.length * LABEL_GAP);
}

function shiftOf(days: Days, anchors: readonly number[], height: number): number {
  const places = anchors
    .map((day) => ((day - days.from) / (days.to - days.from)) * height)
    .sort((a, b) => a - b);
  const moved = spread(places, LABEL_GAP, 0, height);
  return Math.max(0, ...moved.map((place, index) => Math.abs(place - (places[index] ?? 0))));
}
