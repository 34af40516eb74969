import { expect, test } from 'vitest';
import { noteTop } from './note-place.ts';

test.each([
  ['below the term', { top: 100, bottom: 120 }, 140, 720, 126],
  ['below, up to the margin', { top: 546, bottom: 566 }, 140, 720, 572],
  ['above where the window ends', { top: 547, bottom: 567 }, 140, 720, 401],
  ['at the end where neither has room', { top: 120, bottom: 148 }, 140, 256, 108],
  ['from the top where it is as high as the window', { top: 40, bottom: 68 }, 240, 256, 8],
])('stands %s', (_where, term, noteHeight, windowHeight, expected) => {
  expect(noteTop(term, noteHeight, windowHeight)).toBe(expected);
});
