import { expect, test } from 'vitest';
import { moveActive } from './active-option.ts';

test.each([
  ['ArrowDown', 3, [0, 1, 2, -1, 0]],
  ['ArrowUp', 3, [2, 1, 0, -1, 2]],
  ['ArrowDown', 0, [-1]],
  ['ArrowUp', 0, [-1]],
])('%s among %i', (key, count, places) => {
  let active = -1;
  for (const place of places) {
    active = moveActive(key, active, count) ?? Number.NaN;
    expect(active).toBe(place);
  }
});

test('other keys are the field’s own', () => {
  expect(['Home', 'End', 'a', 'Enter', 'ArrowLeft'].map((key) => moveActive(key, 0, 3))).toEqual(
    Array(5).fill(undefined),
  );
});
