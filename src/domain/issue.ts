/** How much an issue weighs: an error stops the build, a warning only speaks. */
export type Severity = 'error' | 'warning';

/** A place in a file as an editor counts it: both numbers start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A change that mends an issue: UTF-16 offsets into the file's text as it was read, end excluded. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One thing an editor should look at. `message` says what was found, `hint` what to write instead;
 * both are Japanese. `file` is relative to the project's root.
 */
export interface Issue extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  /** Offered where a change is safe without a person's judgement. */
  readonly edit?: Edit;
}

/** Orders issues as an editor works through them: by file, then from top to bottom. */
export function compareIssues(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** An issue in words: where, how grave, what was found, and on the next line what to write instead. */
export function describeIssue(issue: Issue): string {
  const weight = issue.severity === 'error' ? 'エラー' : '注意';
  return `${issue.file}:${issue.line}:${issue.column} ${weight} ${issue.message}\n    → ${issue.hint}（${issue.rule}）`;
}
