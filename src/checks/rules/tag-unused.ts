import { findingAt, type Rule } from '../rule.ts';

export const tagUnused: Rule = {
  id: 'tag-unused',
  severity: 'warning',
  description: 'どの記事にも付いていないタグを残しません。',
  instead: '使う記事の tags に加えるか、タグのファイルを消します。',
  check: (content) => {
    // An article that could not be read may have the tag.
    const unread = content.articles.some((manuscript) => manuscript.value === null);
    if (unread) return [];
    const used = new Set(content.articles.flatMap((manuscript) => manuscript.value?.article.tags ?? []));
    return content.tags.flatMap((manuscript) =>
      manuscript.value === null || used.has(manuscript.id)
        ? []
        : findingAt(manuscript, [], {
            message: `タグ「${manuscript.value.label}」は、どの記事にも付いていません`,
            hint: '使う記事の tags に加えるか、このファイルを消します',
          }),
    );
  },
};
