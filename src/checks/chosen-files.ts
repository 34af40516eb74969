import type { Issue } from '#domain/issue.ts';
import type { Manuscript } from '#manuscripts/manuscript.ts';
import type { Content } from '#manuscripts/read-content.ts';

/** The files of a command line that `content/` does not hold; nothing can be said of them. */
export function unknownFiles(content: Content, files: readonly string[]): readonly string[] {
  const known = Object.values(content).flatMap((manuscripts: readonly Manuscript<unknown>[]) =>
    manuscripts.map((manuscript) => manuscript.file),
  );
  return files.filter((file) => !known.includes(file));
}

/** The issues of the chosen files, or all of them where none is chosen. */
export function issuesOf(issues: readonly Issue[], files: readonly string[]): readonly Issue[] {
  return files.length === 0 ? issues : issues.filter((issue) => files.includes(issue.file));
}
