import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test.each([
  [0, 1, 'never nothing'],
  [1249, 2, 'rounded down below the half'],
  [1250, 3, 'rounded up from the half'],
])('%d characters take %d minutes: %s', (characters, minutes, _because) => {
  expect(readingMinutes(characters)).toBe(minutes);
});
