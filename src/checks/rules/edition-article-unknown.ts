import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

export const editionArticleUnknown: Rule = {
  id: 'edition-article-unknown',
  severity: 'error',
  description: 'メールの号に並べた記事は、すべて content/articles にあります。',
  instead: '記事のID（ファイル名）を確かめます。なくした記事は、号から外します。',
  check: (content) => {
    const known = new Set(content.articles.map(({ id }) => id));
    const sent = new Set(content.sent.map(({ id }) => id));
    return editionsOf(content).flatMap(({ manuscript, edition }) =>
      edition.articles.flatMap((id, index) => {
        // What a mail carried stays in its edition, whatever becomes of the article.
        if (known.has(id) || sent.has(edition.id)) return [];
        return [
          findingAt(manuscript, ['articles', index], {
            message: `記事「${id}」がありません`,
            hint: 'content/articles のファイル名から、拡張子を除いて書きます',
          }),
        ];
      }),
    );
  },
};
