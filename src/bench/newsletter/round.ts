import type { EditionMail } from '#newsletter/mail/edition-mail.ts';

/** What a sending process is given. */
export interface RoundGiven {
  /** The sink's. */
  readonly port: number;
  readonly recipients: number;
  readonly connections: number;
  readonly mail: EditionMail;
  /** A folder of the round's own. */
  readonly folder: string;
}

/** What a sending process tells when everybody has got the mail. */
export interface RoundTaken {
  /** From the first step of the sending to the last answer. */
  readonly milliseconds: number;
  /** The most memory that the process has had resident since it began. */
  readonly peakMB: number;
}

/** The address of the reader with a number. */
export function readerAt(index: number): string {
  return `reader${index}@kyokun.test`;
}

/** In a sending process: what it is given. */
export function givenToProcess(): Promise<RoundGiven> {
  return new Promise((resolve) => process.once('message', (given) => resolve(given as RoundGiven)));
}

/** In a process that is measured: tells that all is done, and ends. @param begun as `performance.now()` had it */
export function finished(begun: number, result: object = {}): void {
  const taken: RoundTaken = {
    milliseconds: performance.now() - begun,
    peakMB: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.({ ...result, ...taken }, () => process.exit());
}
