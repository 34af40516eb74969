import { citedRows } from '../cited-rows.ts';
import { issueAt, type Rule } from '../rule.ts';

export const sourceUnused: Rule = {
  id: 'source-unused',
  description: '読んだ出典は、どこかの根拠になっています。',
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
          ? issueAt('source-unused', 'warning', manuscript, ['sources', index, 'id'], {
              message: `出典「${source.id}」は、どこの根拠にもなっていません`,
              hint: '根拠にした行の sources に加えるか、この出典を消します',
            })
          : [],
      );
    }),
};
