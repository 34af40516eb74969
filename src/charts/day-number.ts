/** Milliseconds of a day without daylight saving: days stand for themselves here, in no zone. */
const DAY = 86_400_000;

/** Days since 1970-01-01 of a 'YYYY-MM-DD'. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The beginning of a day as scales of d3 count in UTC. */
export function dateOfDay(number: number): Date {
  return new Date(number * DAY);
}

/** Days since 1970-01-01 of a moment that a scale of d3 has given. */
export function dayOfDate(date: Date): number {
  return date.getTime() / DAY;
}
