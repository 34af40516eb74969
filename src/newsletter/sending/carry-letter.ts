import type { Clock } from './clock.ts';
import type { Deliveries, Delivery, LeftOut } from './deliveries.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Line } from './line.ts';
import type { Lines } from './lines.ts';
import type { Verdict } from './verdict.ts';

/** What carries letters. */
export interface CarryGiven {
  readonly deliveries: Deliveries;
  readonly disk: GroupCommit;
  readonly compose: (delivery: Delivery) => Promise<Uint8Array>;
  readonly lines: Lines;
  readonly from: string;
  readonly clock: Pick<Clock, 'steady'>;
  readonly signal: AbortSignal;
  /**
   * Is told of each letter that will not be tried again; the verdict is null where nothing had to be sent, and `later`
   * where the letter was given up.
   */
  readonly onEnd: (letter: Delivery | LeftOut, verdict: Verdict | null) => void;
}

const MINUTE = 60_000;

/** The growing pauses after a passing refusal, in milliseconds; after the last one the letter is given up. */
export const letterPauses: readonly number[] = [1, 2, 4, 8, 16, 32, 64, 120].map(
  (minutes) => minutes * MINUTE,
);

/**
 * Takes one letter to the server and writes down what became of it.
 *
 * @param usual the line of the letter before; null where there is none
 * @returns the line for the next letter; null where there is none
 * @throws {LineProblem} when no connection can be had; the letter waits
 * @throws {Error} of SQLite; a letter that was not handed over waits, another one will be in doubt
 */
export async function carryLetter(given: CarryGiven, id: number, usual: Line | null): Promise<Line | null> {
  const { deliveries, disk, lines, signal, onEnd } = given;
  let line = usual;
  try {
    for (;;) {
      if (!line?.isOpen()) line = await lines.open(signal);
      if (line === null) return null;
      // Only now: while a connection was waited for, somebody may have left.
      const delivery = deliveries.claim(id);
      if (delivery === 'gone') return line;
      if ('reason' in delivery) {
        await disk.write(() => deliveries.settle(id, 'left-out', delivery.reason));
        onEnd(delivery, null);
        return line;
      }
      const wasUsed = line.isUsed();
      const { verdict, lineEnded, hasLeft } = await attempt(given, delivery, line);
      if (hasLeft) continue;
      if (verdict.kind === 'later' && lineEnded && wasUsed) {
        // The server closed a connection that it had kept long enough; that says nothing of the letter.
        await disk.write(() => deliveries.putBack(id));
        continue;
      }
      if (lineEnded) lines.broke('code' in verdict ? verdict.code : '');
      else lines.carried();
      if (verdict.kind === 'accepted') {
        // Nothing hangs on it: until then the row says that the letter was handed over.
        disk.note(() => deliveries.settle(id, 'accepted', null));
        onEnd(delivery, verdict);
      } else {
        await note(given, delivery, verdict);
      }
      return line;
    }
  } catch (error) {
    // Nobody but this function knows a connection that it opened itself.
    if (line !== usual) line?.close();
    throw error;
  }
}

async function attempt(
  { deliveries, disk, compose, from }: CarryGiven,
  delivery: Delivery,
  line: Line,
): Promise<{ readonly verdict: Verdict; readonly lineEnded: boolean; readonly hasLeft: boolean }> {
  const bytes = await compose(delivery);
  const found: { failure: unknown; hasLeft: boolean } = { failure: null, hasLeft: false };
  const handed = await line.send({ from, to: delivery.address, bytes }, async () => {
    try {
      found.hasLeft = !(await disk.write(() => deliveries.hand(delivery.id)));
    } catch (error) {
      found.failure = error;
    }
    if (found.hasLeft || found.failure !== null) throw new Error('The letter must not go.');
  });
  if (found.failure !== null) throw found.failure;
  return { ...handed, hasLeft: found.hasLeft };
}

/** Writes down what became of a letter that was not accepted. */
async function note(
  { deliveries, disk, clock, onEnd }: CarryGiven,
  delivery: Delivery,
  verdict: Exclude<Verdict, { readonly kind: 'accepted' }>,
): Promise<void> {
  const { id, attempts } = delivery;
  const { kind, code } = verdict;
  const pause = kind === 'later' ? letterPauses[attempts] : undefined;
  if (pause !== undefined) return disk.write(() => deliveries.postpone(id, clock.steady() + pause, code));
  const written = disk.write(() => {
    if (kind === 'in-doubt') deliveries.settle(id, kind, code);
    else deliveries.refuse(id, kind === 'later' ? 'refused' : kind, code);
  });
  // Told in the order of the journal, so that a killed run goes on with the very row that this one has counted.
  onEnd(delivery, verdict);
  await written;
}
