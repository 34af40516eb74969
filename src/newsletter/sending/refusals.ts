/** A letter that the server refused for good, or put off until it was given up. */
export interface Refusal {
  readonly id: number;
  readonly code: string;
  /** Because there is no such address. */
  readonly isBounce: boolean;
  /** In how many earlier runs it was refused and put back. */
  readonly before: number;
}

/** Refusals in a row, which say that the server does not want this mail, not that the people are gone. */
export interface Refusals {
  /** @returns whether so many in a row were refused that the sending must stop */
  readonly add: (refusal: Refusal) => boolean;
  /** Notes that a letter was accepted. */
  readonly end: () => void;
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

/**
 * Begins with none.
 *
 * @param wasAccepted whether the server has taken any letter of this sending in an earlier run
 */
export function countRefusals(wasAccepted: boolean): Refusals {
  let row: readonly Refusal[] = [];
  let believed: readonly Refusal[] = [];
  let isTaking = false;
  return {
    add: (refusal) => {
      // A server that takes others means it, when it refuses the same one again.
      if (isTaking && refusal.before > 0) return false;
      if (wasAccepted && refusal.before + 1 >= mostRuns) {
        believed = [...believed, refusal];
        return false;
      }
      row = [...row, refusal];
      return row.length >= mostRefusals;
    },
    end: () => {
      isTaking = true;
      believed = [];
      // A letter that was under way when the limit was reached does not undo it.
      if (row.length < mostRefusals) row = [];
    },
    doubtful: ({ anyAccepted, isBrokenOff }) => {
      const isRule = !anyAccepted && row.some(({ isBounce }) => !isBounce);
      return row.length >= mostRefusals || isRule || isBrokenOff ? row : [];
    },
    unproven: () => believed,
  };
}
