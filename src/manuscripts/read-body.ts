import type { Issue } from '#domain/issue.ts';
import { type Body, parseBody } from '#markdown/parse-body.ts';
import type { Entry } from './read-entry.ts';

/** Reads the MDX body of an entry; its issues stand at their lines of the file. */
export function readBody(
  entry: Pick<Entry<unknown>, 'file' | 'body' | 'bodyLine'>,
  form: 'article' | 'page',
): { readonly body: Body | null; readonly issues: readonly Issue[] } {
  if (entry.body === null) return { body: null, issues: [] };
  const { body, issues } = parseBody(entry.body, { form });
  const located = issues.map(
    (issue): Issue => ({
      ...issue,
      severity: 'error',
      file: entry.file,
      line: issue.line + entry.bodyLine - 1,
    }),
  );
  return { body, issues: located };
}
