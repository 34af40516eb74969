/**
 * Characters of Japanese prose that an adult reads silently in a minute. Studies of horizontal text on screens give
 * 400 to 600 for general readers; the page states the number that it counts with.
 */
export const charactersAMinute = 500;

/** Whole minutes to read so many characters, at least 1. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / charactersAMinute));
}
