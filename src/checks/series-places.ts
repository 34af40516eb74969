import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import type { Content } from '#manuscripts/read-content.ts';

/** Every article that has a place in a series; drafts last, so that of two on one place the draft gives way. */
export function placedInSeries(
  content: Content,
): readonly { readonly manuscript: ArticleManuscript; readonly id: string; readonly number: number }[] {
  const isDraft = ({ value }: ArticleManuscript) => value?.article.draft === true;
  const inOrder = content.articles.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
  return inOrder.flatMap((manuscript) => {
    const series = manuscript.value?.article.series;
    return series ? [{ manuscript, ...series }] : [];
  });
}
