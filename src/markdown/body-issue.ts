/**
 * One thing in an article's body that an editor has to change.
 *
 * `line` and `column` are 1-based within the body text that was given (without front matter). Columns count
 * UTF-16 code units, as editors' status bars do. `message` says what was found, `hint` what to write instead;
 * both are Japanese.
 */
export interface BodyIssue {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** A place in the body text: 1-based line and column, and the 0-based offset in UTF-16 code units. */
export interface BodyPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Builds an issue for one place. */
export function issueAt(
  rule: string,
  at: Pick<BodyPoint, 'line' | 'column'>,
  message: string,
  hint: string,
): BodyIssue {
  return { rule, line: at.line, column: at.column, message, hint };
}

/** Sorts issues by their place in the text, keeping the order of those at one place. */
export function inTextOrder(issues: readonly BodyIssue[]): BodyIssue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
