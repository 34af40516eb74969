import { assets } from '#domain/taxonomy/assets.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';
import { unsourcedField } from '../unsourced-field.ts';

export const assetUnsourced: Rule = {
  id: 'asset-unsourced',
  severity: 'warning',
  description: '影響を受けたものを書いた記事は、それを述べている出典を assetsStated に示しています。',
  instead:
    'assetsStated に、述べている出典（sources）と、必要なら誰が述べたことか（status）を書きます。どの出典も述べていないものは、assets から消します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      unsourcedField(manuscript, article, {
        of: 'assets',
        by: 'assetsStated',
        labels: article.assets.flatMap((slug) => (slug === 'unknown' ? [] : labelOf(assets, slug))),
        otherwise: 'どの出典も述べていないものは、assets から消します',
      }),
    ),
};
