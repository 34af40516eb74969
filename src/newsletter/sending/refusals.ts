/** A letter that the server refused for good. */
export interface Refusal {
  readonly id: number;
  readonly code: string;
  /** Because there is no such address. */
  readonly isBounce: boolean;
}

/** Refusals in a row, which say that the server does not want this mail, not that the people are gone. */
export interface Refusals {
  /** @returns whether so many in a row were refused that the sending must stop */
  readonly add: (refusal: Refusal) => boolean;
  /** Notes that a letter was accepted. */
  readonly end: () => void;
  /**
   * What was refused in a row, where that looks like the server's rule: many, or everything that was ever tried and
   * none of it for want of the address. Empty otherwise.
   *
   * @param anyAccepted whether the server has taken any letter of this sending
   */
  readonly suspicious: (anyAccepted: boolean) => readonly Refusal[];
}

/** How many refusals in a row stop a sending. */
export const mostRefusals = 20;

/** Begins with none. */
export function countRefusals(): Refusals {
  let row: readonly Refusal[] = [];
  return {
    add: (refusal) => {
      row = [...row, refusal];
      return row.length >= mostRefusals;
    },
    end: () => {
      // A letter that was under way when the limit was reached does not undo it.
      if (row.length < mostRefusals) row = [];
    },
    suspicious: (anyAccepted) => {
      const isRule = !anyAccepted && row.every(({ isBounce }) => !isBounce);
      return row.length >= mostRefusals || isRule ? row : [];
    },
  };
}
