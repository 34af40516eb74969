import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('labels that have room stay where they are', () => {
  expect(spread([10, 40, 70], 17, 0, 100)).toEqual([10, 40, 70]);
});

test('labels of one place fan out around it', () => {
  expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
});

test('labels keep their order, their distance and their bounds', () => {
  const places = fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 24 })
    .map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(places, (list) => {
      const moved = spread(list, 17, 6, 414);
      expect(moved).toHaveLength(list.length);
      moved.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(6 - 1e-6);
        expect(place).toBeLessThanOrEqual(414 + 1e-6);
        if (index > 0) expect(place - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-6);
      });
    }),
  );
});
