import { fillIn, fillInsOf } from '#domain/publication/fill-in.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import { type Finding, findingAt, findingInBody } from './rule.ts';

const hint = '印を、本文に置き換えます';

/** The places of an article where an editor has still to write. */
export function fillInFindings(manuscript: ArticleManuscript): readonly Finding[] {
  if (manuscript.value === null) return [];
  const { article, body } = manuscript.value;
  const inFields = fillInsOf(article).map((path) => {
    const field = path.filter((step) => typeof step === 'string').join(' の ');
    return findingAt(manuscript, path, { message: `${field} に「${fillIn}」が残っています`, hint });
  });
  const inBody = body.sections
    .filter(({ title, text }) => `${title}${text}`.includes(fillIn))
    .map(({ title, line }) => {
      const section = title === '' ? '書き出し' : `「${title}」`;
      const message = `本文の${section}に「${fillIn}」が残っています`;
      return findingInBody(manuscript, { line, column: 1 }, { message, hint });
    });
  return [...inFields, ...inBody];
}
