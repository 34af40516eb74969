import type { Issue } from '#domain/issue.ts';
import { fillIn, fillInsOf } from '#domain/publication/fill-in.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';

/** The places of an article where an editor has still to write; a draft may have them. */
export function unfilledIssues(manuscript: ArticleManuscript): readonly Issue[] {
  if (manuscript.value === null) return [];
  const { article, body } = manuscript.value;
  const severity = article.draft ? ('warning' as const) : ('error' as const);
  const issue = { rule: 'fill-in', severity, file: manuscript.file };
  const inFields = fillInsOf(article).map((path) => ({
    ...issue,
    ...manuscript.locate(path),
    message: `${path.filter((step) => typeof step === 'string').join(' の ')} に「${fillIn}」が残っています`,
    hint: '印を、本文に置き換えます',
  }));
  const inBody = body.sections
    .filter(({ title, text }) => `${title}${text}`.includes(fillIn))
    .map(({ title, line }) => ({
      ...issue,
      line: manuscript.bodyLine + line - 1,
      column: 1,
      message: `本文の${title === '' ? '書き出し' : `「${title}」`}に「${fillIn}」が残っています`,
      hint: '印を、本文に置き換えます',
    }));
  return [...inFields, ...inBody];
}
