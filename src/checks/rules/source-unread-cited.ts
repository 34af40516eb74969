import { citedRows } from '../cited-rows.ts';
import { issueAt, type Rule } from '../rule.ts';

export const sourceUnreadCited: Rule = {
  id: 'source-unread-cited',
  description: '読んでいない出典を、記述の根拠にしません。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const { article, body } = manuscript.value;
      const unread = new Set(article.sources.filter((source) => !source.read).map((source) => source.id));
      const words = (id: string) => ({
        message: `未読の出典「${id}」を根拠にしています`,
        hint: '読んだ出典を根拠にします。読んだのであれば、その出典の read を true にします',
      });
      const inRows = citedRows(article)
        .filter(({ id }) => unread.has(id))
        .map(({ id, path }) => issueAt('source-unread-cited', 'error', manuscript, path, words(id)));
      const inBody = body.citations
        .filter(({ sourceId }) => unread.has(sourceId))
        .map(({ sourceId, line, column }) => ({
          rule: 'source-unread-cited',
          severity: 'error' as const,
          file: manuscript.file,
          line: manuscript.bodyLine + line - 1,
          column,
          ...words(sourceId),
        }));
      return [...inRows, ...inBody];
    }),
};
