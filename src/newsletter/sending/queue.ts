import type { Clock } from './clock.ts';
import type { Deliveries } from './deliveries.ts';

/** The letters that wait, for several workers; only some numbers of them are in memory. */
export interface Queue {
  /**
   * The next letter; null where none is left, or the sending was told to stop.
   *
   * @param onIdle is called before each wait for one
   */
  readonly take: (signal: AbortSignal, onIdle: () => void) => Promise<number | null>;
  /** Notes that a letter was taken: the next one may be one that was refused before, so that others come after it. */
  readonly accepted: () => void;
  /** Gives a letter back that was dealt with, and whose row says so. */
  readonly done: (id: number) => void;
  /** How many letters were taken and not given back. */
  readonly underWay: () => number;
}

const PAGE = 200;
/** How often a worker without a letter looks whether one that is under way was put off, in milliseconds. */
const LOOK = 250;
/** The longest sleep, so that a machine that was itself asleep does not oversleep. */
const NAP = 60_000;

/** @param onWait is told, once for each wait, in how many milliseconds the next letter is due */
export function openQueue(
  deliveries: Deliveries,
  { steady, sleep }: Pick<Clock, 'steady' | 'sleep'>,
  onWait: (milliseconds: number) => void,
): Queue {
  const underWay = new Set<number>();
  let page: number[] = [];
  let waitsFor = 0;
  let mayTryAgain = false;

  function next(): number | undefined {
    if (page.length === 0) page = deliveries.due(steady(), PAGE).filter((id) => !underWay.has(id));
    if (!mayTryAgain) return page.shift();
    mayTryAgain = false;
    const again = deliveries.dueAgain(steady(), underWay.size + 1).find((id) => !underWay.has(id));
    if (again === undefined) return page.shift();
    page = page.filter((id) => id !== again);
    return again;
  }

  return {
    take: async (signal, onIdle) => {
      while (!signal.aborted) {
        const id = next();
        if (id !== undefined) {
          underWay.add(id);
          return id;
        }
        if (underWay.size > 0) {
          onIdle();
          await sleep(LOOK, signal);
          continue;
        }
        const due = deliveries.nextDue();
        if (due === undefined) return null;
        const pause = Math.max(0, due - steady());
        if (due !== waitsFor) onWait(pause);
        waitsFor = due;
        onIdle();
        await sleep(Math.min(NAP, pause), signal);
      }
      return null;
    },
    accepted: () => {
      mayTryAgain = true;
    },
    done: (id) => void underWay.delete(id),
    underWay: () => underWay.size,
  };
}
