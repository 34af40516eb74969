/** Tells every now and then how far a sending is. */
export interface Progress {
  /** One more letter is dealt with. */
  readonly step: () => void;
  /** So many more are to be dealt with. */
  readonly more: (count: number) => void;
}

/** Milliseconds between two lines. */
const EVERY = 10_000;

/**
 * @param total letters to be dealt with
 * @param steady milliseconds that only go forward
 */
export function tellProgress(total: number, steady: () => number, say: (line: string) => void): Progress {
  const begun = steady();
  let told = begun;
  let done = 0;
  let all = total;
  return {
    step: () => {
      done += 1;
      const now = steady();
      if (now - told < EVERY) return;
      told = now;
      const rate = done / ((now - begun) / 1000);
      say(`${done} / ${all} 通　毎秒${rate.toFixed(1)}通　残り${durationOf((all - done) / rate)}`);
    },
    more: (count) => {
      all += count;
    },
  };
}

/** A time for people: 約40秒, 約12分, 約3時間. @param seconds at least 0 */
export function durationOf(seconds: number): string {
  if (seconds < 90) return `約${Math.ceil(seconds)}秒`;
  return seconds < 5400 ? `約${Math.round(seconds / 60)}分` : `約${(seconds / 3600).toFixed(1)}時間`;
}
