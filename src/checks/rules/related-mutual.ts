import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

export const relatedMutual: Rule = {
  id: 'related-mutual',
  severity: 'warning',
  description: '関連する記事は、互いに相手を挙げています。1つの記事に何件あっても、まとめて1件で知らせます。',
  instead:
    '相手の記事の related にも、この記事を理由とともに加えます。片方向でよければ、確認済みの印に理由を書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, { id, related }) => {
      const oneWay = related.flatMap((other, index) => {
        const target = content.articles.find((article) => article.id === other.id)?.value?.article;
        const isMutual = target === undefined || target.related.some((back) => back.id === id);
        return isMutual ? [] : [{ id: other.id, index }];
      });
      const [first] = oneWay;
      if (first === undefined) return [];
      return [
        findingAt(manuscript, ['related', first.index, 'id'], {
          message: `${oneWay.map((other) => `「${other.id}」`).join('')}の記事は、この記事を related に挙げていません`,
          hint: `相手の related に ${id} を理由とともに加えます`,
        }),
      ];
    }),
};
