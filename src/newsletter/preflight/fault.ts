import type { Severity } from '#domain/issue.ts';

/** What is wrong with a mail, before it is known of which file. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
}
