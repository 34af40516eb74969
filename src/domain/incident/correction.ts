/** What was wrong and what is right, as a 訂正 shows them side by side. */
export interface Correction {
  readonly before: string;
  readonly after: string;
}

/** The two sides that an entry of a history gives, or null. */
export function correctionOf(entry: {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}): Correction | null {
  const { before, after } = entry;
  return before === undefined || after === undefined ? null : { before, after };
}

/** Both sides where text cannot be struck out: 「誤: 10件　正: 11件」. */
export function correctionWords({ before, after }: Correction): string {
  return `誤: ${before}　正: ${after}`;
}
