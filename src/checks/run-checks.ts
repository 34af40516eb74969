import { compareIssues, type Issue } from '#domain/issue.ts';
import { type Content, readingIssues } from '#manuscripts/read-content.ts';
import { unaccepted } from './acceptance.ts';
import type { Before, Given, Rule } from './rule.ts';

/**
 * Everything an editor should look at, by file and from top to bottom. A warning that the file itself
 * explains (see `acceptance.ts`) is left out.
 *
 * @param further what checks that are no rules have found (prose, links)
 */
export function runChecks(
  content: Content,
  rules: readonly Rule[],
  given: Given = {},
  further: Before = { issues: [], rules: [] },
): readonly Issue[] {
  let before = further;
  for (const rule of rules) {
    before = {
      issues: [...before.issues, ...issuesOfRule(rule, content, given, before)],
      rules: [...before.rules, rule.id],
    };
  }
  return [...readingIssues(content), ...unaccepted(before.issues, content)].sort(compareIssues);
}

function issuesOfRule(rule: Rule, content: Content, given: Given, before: Before): readonly Issue[] {
  return rule
    .check(content, given, before)
    .map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding }));
}

/** Whether the site may be built. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
