import type { UpdateKind } from '#domain/taxonomy/update-kinds.ts';
import type { Article } from '../incident/article.ts';
import type { Update } from '../incident/follow-up.ts';
import { toEpoch } from '../incident/instant.ts';
import { byNewest } from './moment.ts';

/** An entry of an article's history. */
export interface ArticleChange {
  readonly article: Article;
  readonly update: Update;
  /** Its place in the history, from 1. Entries are only ever added at the end, so it stays. */
  readonly number: number;
}

/**
 * The entries of some kinds in all histories, the newest first, none from after the publication moment.
 *
 * @param articles the published articles
 */
export function changesOf(
  articles: readonly Article[],
  kinds: readonly UpdateKind[],
  moment: string,
): readonly ArticleChange[] {
  return articles
    .flatMap((article) => article.updates.map((update, index) => ({ article, update, number: index + 1 })))
    .filter(({ update }) => kinds.includes(update.kind) && toEpoch(update.date) <= Date.parse(moment))
    .sort(
      (a, b) =>
        toEpoch(b.update.date) - toEpoch(a.update.date) ||
        byNewest(a.article, b.article) ||
        b.number - a.number,
    );
}
