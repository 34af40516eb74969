import { impactKinds } from '#domain/taxonomy/impact-kinds.ts';
import { hasSlug, labelOf } from '#domain/taxonomy/vocabulary.ts';
import { unmetNeeds } from '../cause-needs.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';

export const causeImpact: Rule = {
  id: 'cause-impact',
  severity: 'error',
  description: '原因から起きるはずの被害（ランサムウェアなら停止や利用不能）が、impact にあります。',
  instead:
    'その被害の行を impact に加えるか、原因の分類を見直します。対応の表は VERIS の整合の規則によります。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      unmetNeeds(manuscript, article, {
        field: 'impact',
        present: article.impact.map((row) => row.kind),
        labelOf: (slug) => (hasSlug(impactKinds, slug) ? labelOf(impactKinds, slug) : slug),
      }),
    ),
};
