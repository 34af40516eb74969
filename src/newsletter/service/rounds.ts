import { nextErrandAt } from '../store/errands.ts';
import { sweep } from '../store/sweep.ts';
import { type CourierGiven, runErrands } from './courier.ts';
import { errorFields } from './log.ts';

/** The service's work beside answering: sending letters and sweeping out. */
export interface Rounds {
  /** Says that there is something to send. */
  readonly wake: () => void;
  /** Lets the letter under way end, and starts none any more. */
  readonly stop: () => Promise<void>;
}

const MINUTE = 60_000;
/**
 * The pause between an answer and the work that follows from it, so that the answer has left when the store is
 * asked what it knows of the address.
 */
const AFTER_ANSWER = 200;
const SWEEP_EVERY = 60 * MINUTE;

/** Begins the rounds: at once what was left from before, then whenever something is due. */
export function startRounds(given: CourierGiven): Rounds {
  let isStopping = false;
  let isAwake = false;
  let timer: NodeJS.Timeout | undefined;
  let lastSweep = Number.NEGATIVE_INFINITY;
  let round: Promise<void> | undefined;

  async function work(): Promise<void> {
    let pause = MINUTE;
    try {
      await runErrands(given, () => isStopping);
      const now = given.now();
      // Also after the clock was set back.
      if (Math.abs(now - lastSweep) >= SWEEP_EVERY) {
        sweep(given.store, now);
        lastSweep = now;
      }
      pause = Math.min(MINUTE, Math.max(0, (nextErrandAt(given.store) ?? now + MINUTE) - now));
    } catch (error) {
      given.log('error', 'round-failed', errorFields(error));
    }
    round = undefined;
    // At least a moment, so that an errand which cannot be run never makes a busy loop.
    if (!isStopping) timer = setTimeout(begin, isAwake ? AFTER_ANSWER : Math.max(1000, pause));
  }

  function wake(): void {
    // Once awake, a further call changes nothing: many of them must not put the round off for ever.
    if (isAwake || isStopping) return;
    isAwake = true;
    if (round !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(begin, AFTER_ANSWER);
  }

  function begin(): void {
    isAwake = false;
    round = work();
  }

  begin();
  return {
    wake,
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await round;
    },
  };
}
