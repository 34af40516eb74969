import { findingAt, type Rule } from '../rule.ts';

export const reviewMissing: Rule = {
  id: 'review-missing',
  severity: 'warning',
  description:
    '組織の名前を挙げる記事には、書いた人とは別の人の確認（review）があります。ない記事は、まとめて1件で知らせます。',
  instead:
    '別の人が確かめたら、review に役割と日付を書きます。確かめていなければ書きません（公開はできます）。',
  check: (content) => {
    const unseen = content.articles.filter(
      ({ value }) => value && !value.article.draft && value.article.review === undefined,
    );
    const [first] = unseen;
    if (first === undefined) return [];
    return [
      findingAt(first, ['title'], {
        message: `別の人の確認（review）がない記事が${unseen.length}件あります: ${unseen.map(({ id }) => id).join('、')}`,
        hint: '別の人が確かめたら、review に役割と日付を書きます。確かめていなければ、そのままで公開できます',
      }),
    ];
  },
};
