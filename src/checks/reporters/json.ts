import type { Issue } from '#domain/issue.ts';

/** Issues for other programs: an array of the issue objects. */
export function reportJson(issues: readonly Issue[]): string {
  return JSON.stringify(issues, null, 2);
}
