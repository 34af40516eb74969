import { setTimeout } from 'node:timers/promises';

/** Time as a sending needs it. */
export interface Clock {
  /** Milliseconds since some moment; it only ever goes forward, also when somebody sets the machine's time. */
  readonly steady: () => number;
  /** Milliseconds since 1970, for what is written down. */
  readonly now: () => number;
  /** Waits; ends at once when `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The machine's clock. @param now milliseconds since 1970 */
export function machineClock(now: () => number): Clock {
  return {
    steady: () => performance.now(),
    now,
    sleep: (milliseconds, signal) =>
      setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      }),
  };
}
