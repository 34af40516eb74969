import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const relatedSelf: Rule = {
  id: 'related-self',
  severity: 'error',
  description: '関連する記事に、その記事自身や同じ記事が2度は並びません。',
  instead: 'その行を消すか、別の記事のIDに直します。',
  check: (content) =>
    eachArticle(content, (manuscript, { id, related }) =>
      related.flatMap((other, index): readonly Finding[] => {
        const isTwice = related.findIndex((row) => row.id === other.id) < index;
        if (other.id !== id && !isTwice) return [];
        return [
          findingAt(manuscript, ['related', index, 'id'], {
            message: isTwice
              ? `「${other.id}」が2度並んでいます`
              : '記事が自分自身を関連する記事に挙げています',
            hint: 'この行を消すか、別の記事のIDに直します',
          }),
        ];
      }),
    ),
};
