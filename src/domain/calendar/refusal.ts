/** Thrown inside the reader where the text cannot be a date; `readFuzzyDate` turns it into a result. */
export class DateRefusal extends Error {
  /** What was found, in Japanese. */
  readonly reason: string;
  /** What to write instead, in Japanese. */
  readonly hint: string;

  constructor(reason: string, hint: string) {
    super(reason);
    this.reason = reason;
    this.hint = hint;
  }
}

/** Stops the reading. `reason` says what was found, `hint` what to write instead. */
export function refuse(reason: string, hint: string): never {
  throw new DateRefusal(reason, hint);
}
