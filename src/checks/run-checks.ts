import { compareIssues, type Issue } from '#domain/issue.ts';
import { type Content, readingIssues } from '#manuscripts/read-content.ts';
import type { Rule } from './rule.ts';

/** Everything an editor should look at, by file and from top to bottom. */
export function runChecks(content: Content, rules: readonly Rule[]): readonly Issue[] {
  return [...readingIssues(content), ...rules.flatMap((rule) => rule.check(content))].sort(compareIssues);
}

/** Whether the site may be built. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
