import { actors } from '#domain/taxonomy/actors.ts';
import { hasSlug, labelOf } from '#domain/taxonomy/vocabulary.ts';
import { unmetNeeds } from '../cause-needs.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';

export const causeActor: Rule = {
  id: 'cause-actor',
  severity: 'error',
  description: '原因と、誰によるか（actors）が、つじつまの合う組み合わせになっています。',
  instead:
    '内部不正なら内部か委託先の人を、攻撃なら外部の攻撃者か不明を actors に書きます。対応の表は VERIS の整合の規則によります。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      unmetNeeds(manuscript, article, {
        field: 'actors',
        present: article.actors,
        labelOf: (slug) => (hasSlug(actors, slug) ? labelOf(actors, slug) : slug),
      }),
    ),
};
