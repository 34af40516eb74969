import { type Article, primaryCause } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { type CauseCategory, causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { rankEnough } from './ranking.ts';

/** A cause in the index of causes. */
export interface CauseEntry {
  readonly slug: CauseCategory;
  readonly label: string;
  readonly definition: string;
  readonly href: string;
  readonly count: number;
  /** How many of them have it as their main cause. */
  readonly primary: number;
}

/** The articles that name a cause, those with it as their main cause first. */
export function articlesOfCause(articles: readonly Article[], cause: CauseCategory): readonly Article[] {
  const named = articles.filter((article) => article.causes.some((row) => row.category === cause));
  return [
    ...named.filter((article) => primaryCause(article).category === cause),
    ...named.filter((article) => primaryCause(article).category !== cause),
  ];
}

/** Every cause of the vocabulary, those with articles first; those with enough of them before, the most at the top. */
export function toCauseEntries(articles: readonly Article[]): readonly CauseEntry[] {
  const entries = slugsOf(causeCategories)
    .map((slug) => ({
      slug,
      label: causeCategories[slug].label,
      definition: causeCategories[slug].definition,
      href: paths.cause(slug),
      count: articlesOfCause(articles, slug).length,
      primary: articles.filter((article) => primaryCause(article).category === slug).length,
    }))
    .sort((a, b) => Number(b.count > 0) - Number(a.count > 0));
  return rankEnough(entries);
}
