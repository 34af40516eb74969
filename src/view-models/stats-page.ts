import type { Article } from '#domain/incident/article.ts';
import { countByCause, countByDiscovery, countByIndustry, countByYear } from './stats/counts.ts';
import type { StatsFigure } from './stats/figures.ts';
import { compareSpans } from './stats/spans.ts';

/** The figures of the page of numbers, in the order of the page. */
export function toStatsFigures(articles: readonly Article[]): readonly StatsFigure[] {
  return [
    countByYear(articles),
    countByCause(articles),
    countByIndustry(articles),
    countByDiscovery(articles),
    ...compareSpans(articles),
  ];
}
