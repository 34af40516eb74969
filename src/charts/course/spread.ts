/**
 * Moves labels apart: each as near as can be to where it belongs (least squares), in the same order, at least `gap`
 * apart and between `low` and `high`. Where they cannot all fit, they go on below `high`.
 *
 * The method is isotonic regression by pool adjacent violators on the places less their due gaps.
 *
 * @param places in ascending order
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let pool = { sum: place - index * gap, count: 1 };
    for (let last = pools.at(-1); last && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const room = Math.max(low, high - (places.length - 1) * gap);
  return pools
    .flatMap((pool) => Array<number>(pool.count).fill(Math.min(room, Math.max(low, meanOf(pool)))))
    .map((base, index) => base + index * gap);
}

function meanOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
