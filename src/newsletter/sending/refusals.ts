/** A letter that the server refused for good, or put off until it was given up. */
export interface Refusal {
  readonly id: number;
  readonly code: string;
  /** Because there is no such address. */
  readonly isBounce: boolean;
  /** In how many earlier runs it was refused and put back. */
  readonly before: number;
}

/** What a run begins with: nothing, or what one had come to that was killed. */
export interface RunStart {
  /** Whether the server had taken any letter of this sending before the run. */
  readonly wasAccepted: boolean;
  /** Whether it has taken any in the run, before the kill. */
  readonly isTaking: boolean;
  /** What was refused in the run, before the kill, since a letter was last taken. */
  readonly refused: readonly Refusal[];
}

/** Refusals in a row, which say that the server does not want this mail, not that the people are gone. */
export interface Refusals {
  /** @returns whether so many in a row were refused that the sending must stop */
  readonly add: (refusal: Refusal) => boolean;
  /** Whether so many in a row were refused that nothing more may be sent. */
  readonly isFull: () => boolean;
  /**
   * Notes that a letter was accepted.
   *
   * @returns what of the row that ends by it was refused before a kill, and shall be tried last: the server may have
   *   been mended since; null where no row ends
   */
  readonly end: () => readonly Refusal[] | null;
  /**
   * What was refused last, in a row, and shall wait again: many, or all that was tried where the server has taken
   * nothing and gave another reason than the address for any of it, or whatever stood in a row when the run broke off.
   */
  readonly doubtful: (run: {
    /** Whether the server has taken any letter of this sending. */
    readonly anyAccepted: boolean;
    /** Whether it ended before every letter was tried. */
    readonly isBrokenOff: boolean;
  }) => readonly Refusal[];
  /** What was believed although the server took nothing in this run: refused, but nobody is struck off for it. */
  readonly unproven: () => readonly Refusal[];
}

/** How many refusals in a row stop a sending. */
export const mostRefusals = 20;

/**
 * After so many runs that refused it a letter is given up, also where nothing else was left to be accepted: otherwise
 * a sending whose last letters are refused would never end.
 */
const mostRuns = 3;

/** Begins where a killed run was, or anew. */
export function countRefusals(start: RunStart): Refusals {
  let row: readonly Refusal[] = [];
  let believed: readonly Refusal[] = [];
  let { isTaking } = start;
  let isNoted = false;

  function add(refusal: Refusal): boolean {
    isNoted = true;
    // A server that takes others means it, when it refuses the same one again.
    if (isTaking && refusal.before > 0) return false;
    if (start.wasAccepted && refusal.before + 1 >= mostRuns) {
      believed = [...believed, refusal];
      return false;
    }
    row = [...row, refusal];
    return isFull();
  }
  const isFull = () => row.length >= mostRefusals;

  for (const refusal of start.refused) add(refusal);
  const beforeKill = new Set(row);
  return {
    add,
    isFull,
    end: () => {
      isTaking = true;
      believed = [];
      // A letter that was under way when the limit was reached does not undo it.
      if (!isNoted || isFull()) return null;
      isNoted = false;
      const ended = row;
      row = [];
      return ended.filter((refusal) => beforeKill.has(refusal));
    },
    doubtful: ({ anyAccepted, isBrokenOff }) => {
      const isRule = !anyAccepted && row.some(({ isBounce }) => !isBounce);
      return isFull() || isRule || isBrokenOff ? row : [];
    },
    unproven: () => believed,
  };
}
