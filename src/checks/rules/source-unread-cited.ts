import { citedRows } from '../cited-rows.ts';
import { findingAt, findingInBody, type Rule } from '../rule.ts';

export const sourceUnreadCited: Rule = {
  id: 'source-unread-cited',
  severity: 'error',
  description: '読んでいない出典を、記述の根拠にしません。',
  instead: '読んだ出典を根拠にします。読んだのであれば、その出典の read を true にします。',
  check: (content) =>
    content.articles.flatMap((manuscript) => {
      if (!manuscript.value) return [];
      const { article, body } = manuscript.value;
      const unread = new Set(article.sources.filter((source) => !source.read).map((source) => source.id));
      const words = (id: string) => ({
        message: `未読の出典「${id}」を根拠にしています`,
        hint: '読んだ出典を根拠にします。読んだのであれば、その出典の read を true にします',
      });
      return [
        ...citedRows(article)
          .filter(({ id }) => unread.has(id))
          .map(({ id, path }) => findingAt(manuscript, path, words(id))),
        ...body.citations
          .filter(({ sourceId }) => unread.has(sourceId))
          .map((citation) => findingInBody(manuscript, citation, words(citation.sourceId))),
      ];
    }),
};
