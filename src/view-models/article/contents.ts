import type { Body } from '#markdown/parse-body.ts';

/** An entry of the table of contents; `href` leads to a heading of the same page. */
export interface ContentsEntry {
  readonly label: string;
  readonly href: string;
}

/** The sections of an article's page that are there only when something stands in them. */
export interface OptionalSections {
  readonly claims: boolean;
  readonly response: boolean;
  readonly quiz: boolean;
  readonly words: boolean;
  readonly official: boolean;
  readonly others: boolean;
}

/** The headings of an article's page in their order; those of the body stand where the body does. */
export function toContents(
  { sections }: Pick<Body, 'sections'>,
  has: OptionalSections,
): readonly ContentsEntry[] {
  const written = (kind: 'prose' | 'view') =>
    sections
      .filter((section) => section.kind === kind)
      .map(({ title, slug }): [label: string, id: string] => [title, slug]);
  const entries: readonly (readonly [label: string, id: string, isThere?: boolean])[] = [
    ['要点', 'facts'],
    ['時系列', 'timeline'],
    ['原因と背景', 'causes'],
    ['被害と影響', 'impact'],
    ['食い違う説明・主張・計算', 'claims', has.claims],
    ['対応', 'response', has.response],
    ...written('prose'),
    ['その後どうなった', 'follow-up'],
    ['まだ分かっていないこと', 'unknowns'],
    ...written('view'),
    ['持ち帰る教訓', 'lessons'],
    ['理解度チェック', 'quiz', has.quiz],
    ['この記事の言葉', 'words', has.words],
    ['公式発表', 'official', has.official],
    ['報道・解説', 'sources', has.others],
    ['更新履歴', 'updates'],
  ];
  return entries.flatMap(([label, id, isThere = true]) => (isThere ? [{ label, href: `#${id}` }] : []));
}
