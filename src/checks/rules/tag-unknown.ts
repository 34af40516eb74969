import { nearest } from '#domain/nearest.ts';
import { findingAt, type Rule } from '../rule.ts';

export const tagUnknown: Rule = {
  id: 'tag-unknown',
  severity: 'error',
  description: '記事のタグには、content/tags/ のファイルが必要です。',
  instead: 'content/tags/ のどれかに直すか、新しいタグのファイルを作ります。',
  check: (content) => {
    const known = content.tags.map((tag) => tag.id);
    return content.articles.flatMap((manuscript) =>
      (manuscript.value?.article.tags ?? []).flatMap((slug, index) => {
        if (known.includes(slug)) return [];
        const near = nearest(slug, known);
        return findingAt(manuscript, ['tags', index], {
          message: `タグ「${slug}」のファイルがありません`,
          hint: near
            ? `${near} のことであれば、そう書き直します。新しいタグなら content/tags/${slug}.yaml を作ります`
            : `content/tags/${slug}.yaml を作るか、次のどれかにします: ${known.join('、')}`,
        });
      }),
    );
  },
};
