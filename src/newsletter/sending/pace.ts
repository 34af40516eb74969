import type { Clock } from './clock.ts';

/** Keeps letters apart, so that no more leave a second than the mail server is meant to get. */
export interface Pace {
  /** Waits for one's turn. */
  readonly turn: (signal: AbortSignal) => Promise<void>;
}

/** Letters at equal distances; what was not used is not made up for later. @param rate letters a second */
export function steadyPace(rate: number, { steady, sleep }: Pick<Clock, 'steady' | 'sleep'>): Pace {
  let free = Number.NEGATIVE_INFINITY;
  return {
    turn: async (signal) => {
      const now = steady();
      const mine = Math.max(now, free);
      free = mine + 1000 / rate;
      // No timer is finer than a millisecond.
      if (mine - now >= 1) await sleep(mine - now, signal);
    },
  };
}
