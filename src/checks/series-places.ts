import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import type { Content } from '#manuscripts/read-content.ts';

/** Every article that has a place in a series. */
export function placedInSeries(
  content: Content,
): readonly { readonly manuscript: ArticleManuscript; readonly id: string; readonly number: number }[] {
  return content.articles.flatMap((manuscript) => {
    const series = manuscript.value?.article.series;
    return series ? [{ manuscript, ...series }] : [];
  });
}
