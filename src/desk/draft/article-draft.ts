import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { DeskProblem } from '../desk-problem.ts';
import { guideTo, guideToAbsent } from './field-guide.ts';
import { manuscriptText, type Remarks } from './front-matter-text.ts';

/** An article that is begun, before it is a file. */
export interface ArticleDraft {
  readonly id: string;
  readonly frontMatter: FrontMatterInput;
  /** Remarks of this draft; the guidance for each field comes on top. */
  readonly remarks: Remarks;
  readonly body: string;
}

/** The text of the draft's file, with the guidance for every field in comments. */
export function draftText({ frontMatter, remarks, body }: ArticleDraft): string {
  const fields = Object.keys(frontMatter);
  const above = new Map(remarks.above);
  for (const field of fields) above.set(field, [...guideTo(field), ...(remarks.above.get(field) ?? [])]);
  above.set('title', [
    `${fillIn}の印がある所を書き、印を消します。npm run check が、残っている所と直す所を教えます。`,
    'すべて書けたら draft の行を消し、npm run publish で公開の台帳に載せます。',
    ...(above.get('title') ?? []),
  ]);
  return manuscriptText(frontMatter, { above, end: [...remarks.end, ...guideToAbsent(fields)] }, body);
}

/** Where an article's file stands, from the project's top; the folder is the year that its id begins with. */
export function fileOfArticle(id: string, today: string): string {
  const year = /^\d{4}(?=-)/.exec(id)?.[0] ?? today.slice(0, 4);
  return `content/articles/${year}/${id}.mdx`;
}

/**
 * Refuses an id that another file has: with `force` a file may be written again, but an id never
 * stands in two folders.
 *
 * @param files the files of all articles
 * @throws {DeskProblem}
 */
export function refuseTwice(file: string, id: string, files: readonly string[]): void {
  const other = files.find((known) => known.endsWith(`/${id}.mdx`) && known !== file);
  if (other === undefined) return;
  throw new DeskProblem(`ID「${id}」は ${other} で使われています。--id で別のIDにしてください。`);
}
