import type { Article } from '#domain/incident/article.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { type CauseNeeds, causeConsistency } from '#domain/taxonomy/veris/cause-consistency.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import { type Finding, findingAt } from './rule.ts';

/** The causes of an article whose needs in one field nothing in that field meets. */
export function unmetNeeds(
  manuscript: ArticleManuscript,
  article: Article,
  options: {
    readonly field: keyof Omit<CauseNeeds, 'reason'>;
    readonly present: readonly string[];
    readonly labelOf: (slug: string) => string;
  },
): readonly Finding[] {
  const { field, present, labelOf } = options;
  return article.causes.flatMap(({ category }, index): readonly Finding[] => {
    const needs = causeConsistency[category];
    const wanted: readonly string[] = needs?.[field] ?? [];
    if (needs === undefined || wanted.length === 0 || present.some((slug) => wanted.includes(slug)))
      return [];
    return [
      findingAt(manuscript, ['causes', index, 'category'], {
        message: `原因が「${causeCategories[category].label}」ですが、${field} にこれに合うものがありません`,
        hint: `${needs.reason}。${field} に ${wanted.map((slug) => `${slug}（${labelOf(slug)}）`).join('、')} のどれかを加えるか、原因を見直します`,
      }),
    ];
  });
}
