import type { Issue } from '#domain/issue.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

/** A reporter turns issues into what one kind of reader can use; it never decides anything. */
export type Reporter = (issues: readonly Issue[]) => string;

export const reporters = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;
