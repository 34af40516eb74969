import type { Clock } from './clock.ts';
import { type Line, LineProblem } from './line.ts';

/** Opens connections, one after another, with growing pauses while the server cannot be reached. */
export interface Lines {
  /**
   * @returns a connection; null where the sending was told to stop meanwhile
   * @throws {LineProblem} when it failed too often in a row, or the password is wrong
   */
  readonly open: (signal: AbortSignal) => Promise<Line | null>;
  /** Notes that a connection broke with a letter on it, which counts as if it had never come about. */
  readonly broke: (reason: string) => void;
  /** Notes that a letter was answered. */
  readonly carried: () => void;
}

const SECOND = 1000;

/** The pauses between failures in a row, in milliseconds; after the last one the server is given up. */
export const linePauses: readonly number[] = [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * SECOND);

/**
 * @param connect opens one connection
 * @param say is told of each failure, in Japanese
 */
export function openLines(
  connect: () => Promise<Line>,
  { sleep }: Pick<Clock, 'sleep'>,
  say: (line: string) => void,
): Lines {
  let failures = 0;
  let reason = '';
  let last: Promise<unknown> = Promise.resolve();

  function fail(why: string): void {
    failures += 1;
    reason = why;
  }

  async function open(signal: AbortSignal): Promise<Line | null> {
    for (;;) {
      if (signal.aborted) return null;
      if (failures > linePauses.length) throw new LineProblem(reason, false);
      if (failures > 0) await sleep(linePauses[failures - 1] ?? 0, signal);
      if (signal.aborted) return null;
      try {
        return await connect();
      } catch (error) {
        if (!(error instanceof LineProblem)) throw error;
        if (error.isLogin) throw error;
        fail(error.message);
        if (failures <= linePauses.length) {
          say(`メールサーバーにつながりません（${error.message}）。少し待って、もう一度つなぎます。`);
        }
      }
    }
  }

  return {
    open: (signal) => {
      const mine = last.then(() => open(signal));
      // The next one waits for this one, however it ends.
      last = mine.catch(() => {});
      return mine;
    },
    broke: fail,
    carried: () => {
      failures = 0;
    },
  };
}
