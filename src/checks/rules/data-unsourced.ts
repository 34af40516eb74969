import { dataKinds } from '#domain/taxonomy/data-kinds.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { eachArticle } from '../each-article.ts';
import type { Rule } from '../rule.ts';
import { unsourcedField } from '../unsourced-field.ts';

export const dataUnsourced: Rule = {
  id: 'data-unsourced',
  severity: 'warning',
  description:
    '関わった情報を書いた記事は、それを述べている出典を dataStated か、報告事項の data-items に示しています。',
  instead:
    'dataStated に、述べている出典（sources）と、必要なら誰が述べたことか（status）を書きます。報告事項の data-items の sources に書いてもかまいません。どの出典も述べていない種類は、dataKinds から消します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const isReported = article.reportItems.some(
        ({ item, sources }) => item === 'data-items' && sources.length > 0,
      );
      const kinds = article.dataKinds.flatMap((slug) => (slug === 'unknown' ? [] : labelOf(dataKinds, slug)));
      return unsourcedField(manuscript, article, {
        of: 'dataKinds',
        by: 'dataStated',
        labels: isReported ? [] : kinds,
        otherwise: 'どの出典も述べていない種類は、dataKinds から消します',
      });
    }),
};
