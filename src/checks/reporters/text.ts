import { describeIssue, type Issue } from '#domain/issue.ts';

/** Issues for a person at a terminal, and how many there are. */
export function reportText(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const summary =
    issues.length === 0
      ? '問題は見つかりませんでした。'
      : `エラー${errors}件、注意${issues.length - errors}件です。`;
  return [...issues.map(describeIssue), summary].join('\n');
}
