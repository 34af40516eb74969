import type { DayInterval } from '#domain/calendar/interval.ts';
import type { Bounds, Box } from './figures.ts';

/**
 * Quartiles of values that are known only within bounds. The true quartile lies between the quartile of all lower
 * bounds and that of all upper bounds, because a quartile never falls when a value rises. Quartiles are those of
 * Hyndman & Fan (1996), type 7, as spreadsheets have them (QUARTILE.INC).
 */
export function quartilesOf(days: readonly DayInterval[]): Box {
  const low = days.map(({ min }) => min).sort((a, b) => a - b);
  const high = days.map(({ max }) => max ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number): Bounds => {
    const max = quantile(high, share);
    return { min: quantile(low, share), max: Number.isFinite(max) ? max : null };
  };
  const [lower, median, upper] = [at(0.25), at(0.5), at(0.75)];
  const words = `中央値 ${wordsOf(median)}、まん中の半分 ${wordsOf({ min: lower.min, max: upper.max })}`;
  return { lower, median, upper, words };
}

/** Whole days are near enough, outwards: the bounds stay bounds. */
function wordsOf({ min, max }: Bounds): string {
  const least = Math.floor(min);
  if (max === null) return `${least}日以上`;
  const most = Math.ceil(max);
  return least === most ? `${least}日` : `${least}〜${most}日`;
}

/** @param sorted in ascending order, not empty */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
