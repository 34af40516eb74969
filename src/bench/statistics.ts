/** The middle and the slow end of many measurements. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank: no value is made up
 * between two measured ones; Hyndman & Fan 1996, definition 1).
 * @param share from 0 (excluded) to 1.
 * @returns NaN for no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? Number.NaN;
}

/** Median and 95th percentile, both by nearest rank. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** The arithmetic mean; NaN for no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
