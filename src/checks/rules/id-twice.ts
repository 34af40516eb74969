import { issueAt, type Rule } from '../rule.ts';

export const idTwice: Rule = {
  id: 'id-twice',
  description: '記事のID（ファイル名）は、フォルダーが違っても重なりません。',
  check: (content) => {
    const first = new Map<string, string>();
    return content.articles.flatMap((manuscript) => {
      const other = first.get(manuscript.id);
      if (other === undefined) {
        first.set(manuscript.id, manuscript.file);
        return [];
      }
      return issueAt('id-twice', 'error', manuscript, [], {
        message: `記事のID「${manuscript.id}」は ${other} でも使われています`,
        hint: 'どちらかのファイル名を変えます。公開済みの記事のIDは変えません',
      });
    });
  },
};
