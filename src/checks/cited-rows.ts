import type { Article, StatedBy } from '#domain/incident/article.ts';
import type { ValuePath } from '#manuscripts/manuscript.ts';

/** The fields that state something once for the whole article, where it has them. */
export function statedGroups(article: Article): readonly (StatedBy & { readonly field: string })[] {
  const { discovery, actorsStated, assetsStated, dataStated } = article;
  const groups = { discovery, actorsStated, assetsStated, dataStated };
  return Object.entries(groups).flatMap(([field, by]) => (by === null ? [] : [{ ...by, field }]));
}

/** Every place of the structured fields that names a source. */
export function citedRows(article: Article): readonly { readonly id: string; readonly path: ValuePath }[] {
  const lists = {
    timeline: article.timeline,
    attackSteps: article.attackSteps,
    causes: article.causes,
    factors: article.factors,
    lessons: article.lessons,
    impact: article.impact,
    response: article.response,
    claims: article.claims,
    reportItems: article.reportItems,
    legalStage: article.legalStage,
  };
  return [
    ...Object.entries(lists).flatMap(([field, rows]) =>
      rows.flatMap((row, index) =>
        row.sources.map((id, position) => ({ id, path: [field, index, 'sources', position] })),
      ),
    ),
    ...statedGroups(article).flatMap(({ field, sources }) =>
      sources.map((id, position) => ({ id, path: [field, 'sources', position] })),
    ),
  ];
}
