import { findingAt, type Rule } from '../rule.ts';

export const idTwice: Rule = {
  id: 'id-twice',
  severity: 'error',
  description: '記事のID（ファイル名）は、フォルダーが違っても重なりません。',
  instead: 'どちらかのファイル名を変えます。公開済みの記事のファイル名は変えません。',
  check: (content) => {
    const first = new Map<string, string>();
    return content.articles.flatMap((manuscript) => {
      const other = first.get(manuscript.id);
      if (other === undefined) {
        first.set(manuscript.id, manuscript.file);
        return [];
      }
      return findingAt(manuscript, [], {
        message: `記事のID「${manuscript.id}」は ${other} でも使われています`,
        hint: 'どちらかのファイル名を変えます。公開済みの記事のIDは変えません',
      });
    });
  },
};
