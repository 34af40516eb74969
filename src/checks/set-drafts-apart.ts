import type { Issue } from '#domain/issue.ts';
import { isDraft } from '#manuscripts/is-draft.ts';
import type { Content } from '#manuscripts/read-content.ts';

/** Issues by whether readers could ever meet them. */
export interface ByDraft {
  readonly ofDrafts: readonly Issue[];
  readonly others: readonly Issue[];
}

/** Sets apart what is wrong with drafts: no build shows them, so it stops no build. */
export function setDraftsApart(issues: readonly Issue[], content: Content): ByDraft {
  const drafts = new Set(content.articles.filter(isDraft).map(({ file }) => file));
  // Of two files with one id a build could show only one, and that might be the draft.
  const isOwn = ({ file, rule }: Issue) => drafts.has(file) && rule !== 'id-twice';
  return { ofDrafts: issues.filter(isOwn), others: issues.filter((issue) => !isOwn(issue)) };
}

/** One line that tells of the drafts' problems and how to see them; null where there are none. */
export function draftsLine(ofDrafts: readonly Issue[]): string | null {
  if (ofDrafts.length === 0) return null;
  const files = new Set(ofDrafts.map(({ file }) => file)).size;
  const errors = ofDrafts.filter(({ severity }) => severity === 'error').length;
  return `下書き${files}件に直すところがあります（エラー${errors}件、注意${ofDrafts.length - errors}件）。下書きは公開されません。npm run check で見られます。`;
}
