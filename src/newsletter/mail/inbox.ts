import type { Letter } from './letter.ts';
import type { Postman } from './postman.ts';

/** A letter that was kept instead of sent. */
export interface KeptLetter extends Letter {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A mailbox in memory for trying the service out: it takes every letter and sends none. */
export interface Inbox extends Postman {
  /** The newest first. */
  readonly letters: () => readonly KeptLetter[];
}

/** How many letters are kept; the oldest go first. */
const ROOM = 100;

/** Opens an empty inbox. @param now the clock */
export function openInbox(now: () => number): Inbox {
  const kept: KeptLetter[] = [];
  let last = 0;
  return {
    deliver: async (letter) => {
      last += 1;
      kept.unshift({ ...letter, id: last, at: now() });
      kept.splice(ROOM);
      return { outcome: 'accepted' };
    },
    letters: () => [...kept],
    close: () => {},
  };
}
