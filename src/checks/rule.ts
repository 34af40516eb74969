import type { Issue, Severity } from '#domain/issue.ts';
import type { Manuscript, ValuePath } from '#manuscripts/manuscript.ts';
import type { Content } from '#manuscripts/read-content.ts';

/**
 * A rule looks at all of `content/` and says what an editor should look at. It speaks only of what
 * could be read: files with reading errors have already reported those.
 */
export interface Rule {
  readonly id: string;
  /** What the rule guards, in a Japanese sentence for the editors' guide. */
  readonly description: string;
  readonly check: (content: Content) => readonly Issue[];
}

/** An issue of a rule at a front-matter value. */
export function issueAt(
  rule: string,
  severity: Severity,
  manuscript: Pick<Manuscript<unknown>, 'file' | 'locate'>,
  path: ValuePath,
  words: { readonly message: string; readonly hint: string },
): Issue {
  return { rule, severity, file: manuscript.file, ...manuscript.locate(path), ...words };
}
