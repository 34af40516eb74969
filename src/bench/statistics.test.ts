import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, quantile, spreadOf } from './statistics.ts';

describe('quantile', () => {
  test.each([
    [[7], 0.5, 7],
    [[3, 1, 2], 0.5, 2],
    // Of an even number the lower middle one: a value that was measured.
    [[4, 1, 3, 2], 0.5, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    // Numbers, not texts: 10 is more than 9.
    [[10, 9], 1, 10],
  ])('%j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  test('is always one of the values, and that share of them does not exceed it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (measured, share) => {
        const found = quantile(measured, share);
        expect(measured).toContain(found);
        const below = measured.filter((value) => value <= found).length;
        expect(below / measured.length).toBeGreaterThanOrEqual(share - 1e-9);
      }),
    );
  });

  test('of nothing is not a number', () => {
    expect(spreadOf([])).toEqual({ median: Number.NaN, p95: Number.NaN });
  });
});

test('mean', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNaN();
});
