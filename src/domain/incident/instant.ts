import { z } from 'zod';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day of the publication itself (`2026-11-21`), in Japan. */
export const day = z.string().refine((text) => dayPattern.test(text) && isRealDay(text), {
  error: '実在する日を 2026-11-21 の形で書きます',
});

/**
 * A moment of the publication: a day, or a day and time with its offset. A day alone means the
 * start of that day in Japan.
 */
export const dayOrInstant = z
  .string()
  .refine(
    (text) =>
      (dayPattern.test(text) && isRealDay(text)) ||
      (instantPattern.test(text) && isRealDay(text) && !Number.isNaN(Date.parse(text))),
    { error: '2026-11-21 か 2026-11-21T09:00:00+09:00 の形で、実在する日時を書きます' },
  );

/** Milliseconds since the epoch of a {@link dayOrInstant}; a day alone starts at 00:00 in Japan. */
export function toEpoch(text: string): number {
  return Date.parse(dayPattern.test(text) ? `${text}T00:00:00+09:00` : text);
}
