import { findingAt, type Rule } from '../rule.ts';

export const folderYear: Rule = {
  id: 'folder-year',
  severity: 'warning',
  description: '記事のファイルは、IDの年のフォルダー（content/articles/2021/ など）にあります。',
  instead: 'ファイルをその年のフォルダーに移します。フォルダーはアドレスに影響しません。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      const year = /^(\d{4})-/.exec(manuscript.id)?.[1];
      const folder = manuscript.file.split('/').at(-2);
      if (year === undefined || folder === year) return [];
      return [
        findingAt(manuscript, [], {
          message: `IDは${year}年ですが、フォルダー「${folder}」にあります`,
          hint: `content/articles/${year}/ に移します`,
        }),
      ];
    }),
};
