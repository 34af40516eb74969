import type { BodyIssue } from './body-issue.ts';

/**
 * Stops the compile of a body with issues. `line` and `column` tell the build tool where to point; they count
 * in the file that is compiled, front matter included, because its lines are kept blank.
 */
export class BodyError extends Error {
  readonly issues: readonly BodyIssue[];
  readonly line: number;
  readonly column: number;

  constructor(issues: readonly BodyIssue[]) {
    super(['本文に直すところがあります。', ...issues.map(lineOf)].join('\n'));
    this.name = 'BodyError';
    this.issues = issues;
    this.line = issues[0]?.line ?? 1;
    this.column = issues[0]?.column ?? 1;
  }
}

function lineOf({ rule, line, column, message, hint }: BodyIssue): string {
  return `${line}:${column} ${message}${hint} [${rule}]`;
}
