import { citedRows } from '../cited-rows.ts';
import { findingAt, type Rule } from '../rule.ts';

export const sourceUnused: Rule = {
  id: 'source-unused',
  severity: 'warning',
  description: '読んだ出典は、どこかの根拠になっています。',
  instead: '根拠にした行の sources に加えるか、その出典を消します。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const { article, body } = manuscript.value;
      const used = new Set([
        ...citedRows(article).map(({ id }) => id),
        ...body.citations.map(({ sourceId }) => sourceId),
      ]);
      return article.sources.flatMap((source, index) =>
        source.read && source.kind !== 'official' && !used.has(source.id)
          ? findingAt(manuscript, ['sources', index, 'id'], {
              message: `出典「${source.id}」は、どこの根拠にもなっていません`,
              hint: '根拠にした行の sources に加えるか、この出典を消します',
            })
          : [],
      );
    }),
};
