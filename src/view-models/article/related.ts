import type { Article } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import type { Series } from '#domain/publication/entries.ts';
import { type ArticleCard, toArticleCard } from '../article-card.ts';

/** An article that this one names, with the reason its editor gives. */
export interface RelatedCard {
  readonly card: ArticleCard;
  readonly reason: string;
}

/** An article that names this one; the reason is written from its side. */
export interface NamedBy {
  readonly title: string;
  readonly href: string;
  readonly reason: string;
}

/**
 * What leads on from an article, in both directions: `related` as its own front matter has it, then `namedBy`, the
 * articles whose front matter names this one. So nobody has to change a published article when a later one names it.
 * An article in both is only in the first.
 */
export function toRelated(
  article: Article,
  articles: readonly Article[],
  series: readonly Series[] = [],
): { readonly related: readonly RelatedCard[]; readonly namedBy: readonly NamedBy[] } {
  const related = article.related.flatMap(({ id, reason }) => {
    const other = articles.find((candidate) => candidate.id === id);
    return other ? [{ card: toArticleCard(other, series), reason }] : [];
  });
  const namedBy = articles.flatMap((other): readonly NamedBy[] => {
    const reason = other.related.find(({ id }) => id === article.id)?.reason;
    if (reason === undefined || article.related.some(({ id }) => id === other.id)) return [];
    return [{ title: other.title, href: paths.article(other.id), reason }];
  });
  return { related, namedBy };
}
