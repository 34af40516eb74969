import type { Article } from '#domain/incident/article.ts';
import type { ValuePath } from '#manuscripts/manuscript.ts';

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
    ...(article.discovery?.sources ?? []).map((id, position) => ({
      id,
      path: ['discovery', 'sources', position],
    })),
  ];
}
