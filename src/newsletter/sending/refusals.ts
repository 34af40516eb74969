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

/** What is to be done about a row of refusals, because a letter was taken after it. */
export interface RowEnd {
  /**
   * What was refused before a kill and shall be tried once more: the server may have been mended since. Refused again, it
   * is believed.
   */
  readonly again: readonly Refusal[];
  /** What the row was too long to prove: given up, but nobody is struck off for it. */
  readonly unproven: readonly Refusal[];
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
   * @returns null where no row ends by it
   */
  readonly end: () => RowEnd | null;
  /**
   * What of the last row shall wait again: all of it where it is long, where the run broke off, or where the server has
   * taken nothing that speaks for it; otherwise what was put back before, for which only a letter taken after it speaks.
   */
  readonly doubtful: (run: {
    /** Whether it ended before every letter was tried. */
    readonly isBrokenOff: boolean;
  }) => readonly Refusal[];
  /** What was given up although no letter was taken after it: refused, but nobody is struck off for it. */
  readonly unproven: () => readonly Refusal[];
  /** Whether the server has taken a letter in this run, also before a kill. */
  readonly isTaking: () => boolean;
}

/** How many refusals in a row stop a sending. */
export const mostRefusals = 20;

/**
 * In so many runs a letter is refused, then it is given up, also where nothing else was left to be accepted: otherwise
 * a sending whose last letters are refused would never end. Where no letter was ever taken, only a refusal that is about
 * the address is given up; any other waits until the publisher is let in.
 */
const mostRuns = 3;

/** Begins where a killed run was, or anew. */
export function countRefusals(start: RunStart): Refusals {
  let row: readonly Refusal[] = [];
  let givenUp: readonly Refusal[] = [];
  let { isTaking } = start;
  let isTakingSinceKill = false;
  let isNoted = false;
  const proven = new Set<number>();

  function add(refusal: Refusal): boolean {
    isNoted = true;
    // A letter was taken after it, and it was refused once more all the same.
    if (proven.has(refusal.id)) return false;
    if ((start.wasAccepted || refusal.isBounce) && refusal.before + 1 >= mostRuns) {
      givenUp = [...givenUp, refusal];
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
      isTakingSinceKill = true;
      // A letter that was under way when the limit was reached does not undo it.
      if (!isNoted || isFull()) return null;
      isNoted = false;
      const again = row.filter((refusal) => beforeKill.has(refusal));
      const unproven = row.length + givenUp.length < mostRefusals ? [] : givenUp;
      for (const { id } of again) proven.add(id);
      row = [];
      givenUp = [];
      return { again, unproven };
    },
    doubtful: ({ isBrokenOff }) => {
      if (isFull() || isBrokenOff || !isTaking) return row;
      // What the server took before a kill says nothing of what it is like now.
      if (!isTakingSinceKill && row.some(({ isBounce }) => isBounce)) return row;
      return row.filter(({ before }) => before > 0);
    },
    unproven: () => givenUp,
    isTaking: () => isTaking,
  };
}
