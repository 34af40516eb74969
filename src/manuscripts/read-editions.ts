import { slugPattern } from '#domain/identifier.ts';
import type { Issue } from '#domain/issue.ts';
import { type Edition, editionSchema } from '#domain/newsletter/edition.ts';
import { type SentEdition, sentEditionSchema } from '#domain/newsletter/sent-edition.ts';
import { baseName } from './content-files.ts';
import type { Manuscript } from './manuscript.ts';
import { readBody } from './read-body.ts';
import { readEntry, type SourceFile } from './read-entry.ts';

/** An edition with its editors' note, the MDX of the body. */
export interface WrittenEdition {
  readonly edition: Edition;
  readonly source: string;
  /** Where it is written, from the project's root. */
  readonly file: string;
}

/** What the name of a sent edition's record ends with. */
export const sentEnding = '.sent.yaml';

/** Reads one edition; its note is held to the rules of every other page. */
export function readEdition(source: SourceFile): Manuscript<WrittenEdition> {
  const id = baseName(source.file);
  const { body, ...entry } = readEntry(source, editionSchema);
  const parsed = readBody({ ...entry, body }, 'page');
  const issues = [...nameIssues(id, source.file), ...entry.issues, ...parsed.issues];
  const isComplete = issues.length === 0 && entry.value !== null && parsed.body !== null;
  return {
    ...entry,
    id,
    issues,
    value:
      isComplete && entry.value !== null
        ? { edition: { ...entry.value, id }, source: body ?? '', file: source.file }
        : null,
  };
}

/** Reads the record of a sending. Its name is that of its edition. */
export function readSentEdition(source: SourceFile): Manuscript<SentEdition> {
  const id = source.file.slice(source.file.lastIndexOf('/') + 1, -sentEnding.length);
  const { body: _, ...entry } = readEntry(source, sentEditionSchema);
  return { ...entry, id, value: entry.value === null ? null : { ...entry.value, id } };
}

function nameIssues(id: string, file: string): readonly Issue[] {
  if (slugPattern.test(id)) return [];
  return [
    {
      rule: 'file-name',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `ファイル名「${id}」は号のIDになりません`,
      hint: '半角の英小文字・数字・ハイフンで書きます（例: 12.mdx）',
    },
  ];
}
