import { assets } from '#domain/taxonomy/assets.ts';
import { hasSlug, labelOf } from '#domain/taxonomy/vocabulary.ts';
import { unmetNeeds } from '../cause-needs.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';

export const causeAsset: Rule = {
  id: 'cause-asset',
  severity: 'warning',
  description: 'だます手口が原因のとき、だまされた人やメールが assets にあります。',
  instead: 'assets に person（人）などを加えます。対応の表は VERIS の整合の規則によります。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      unmetNeeds(manuscript, article, {
        field: 'assets',
        present: article.assets,
        labelOf: (slug) => (hasSlug(assets, slug) ? labelOf(assets, slug) : slug),
      }),
    ),
};
