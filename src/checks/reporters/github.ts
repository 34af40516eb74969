import type { Issue } from '#domain/issue.ts';

/**
 * Issues as GitHub workflow commands, which show them at their lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function reportGithub(issues: readonly Issue[]): string {
  return issues
    .map(
      (issue) =>
        `::${issue.severity} file=${escapeProperty(issue.file)},line=${issue.line},col=${issue.column},title=${escapeProperty(issue.rule)}::${escapeData(`${sentence(issue.message)}${sentence(issue.hint)}`)}`,
    )
    .join('\n');
}

/** A message ends with its own full stop where it has several sentences. */
function sentence(text: string): string {
  return text.endsWith('。') ? text : `${text}。`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
