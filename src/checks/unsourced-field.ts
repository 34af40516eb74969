import type { Article } from '#domain/incident/article.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import { type Finding, findingAt } from './rule.ts';

/** A field whose values name no sources, and the field that names them for it. */
interface StatedField {
  readonly of: 'actors' | 'motives' | 'assets' | 'dataKinds';
  readonly by: 'actorsStated' | 'assetsStated' | 'dataStated';
  /** What the field says that needs a source, as readers see it. */
  readonly labels: readonly string[];
  /** What else the editor may do, a Japanese sentence without its end. */
  readonly otherwise: string;
}

/** Where a field says something and no source is named for it, or sources are named for what it does not say. */
export function unsourcedField(
  manuscript: ArticleManuscript,
  article: Article,
  { of, by, labels, otherwise }: StatedField,
): readonly Finding[] {
  if (article[by] !== null) {
    if (article[of].length > 0) return [];
    return [
      findingAt(manuscript, [by], {
        message: `${by} がありますが、${of} がありません`,
        hint: `${of} に、出典が述べていることを書くか、${by} を消します`,
      }),
    ];
  }
  if (labels.length === 0) return [];
  return [
    findingAt(manuscript, [of, 0], {
      message: `${of} の「${labels.join('、')}」に、出典がありません`,
      hint: `${by}: { sources: [s1] } のように、それを述べている出典を書きます。${otherwise}`,
    }),
  ];
}
