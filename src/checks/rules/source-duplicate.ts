import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const sourceDuplicate: Rule = {
  id: 'source-duplicate',
  severity: 'error',
  description: '同じ文書は、sources に一度だけ載せます。',
  instead: '1つにまとめ、消したほうのIDを使っていた行を、残したIDに直します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const first = new Map<string, string>();
      return article.sources.flatMap((source, index): readonly Finding[] => {
        const keys = [
          ...(source.url === undefined ? [] : [source.url.replace(/#.*$/, '').replace(/\/$/, '')]),
          ...(source.title === undefined
            ? []
            : [`${source.publisher}\n${source.title}\n${source.publishedAt ?? ''}`]),
        ];
        const other = keys.map((key) => first.get(key)).find((id) => id !== undefined);
        for (const key of keys) if (!first.has(key)) first.set(key, source.id);
        if (other === undefined) return [];
        return [
          findingAt(manuscript, ['sources', index, 'id'], {
            message: `出典「${source.id}」は「${other}」と同じ文書のようです`,
            hint: '1つにまとめ、行の sources と本文の <Cite> を残したIDに直します',
          }),
        ];
      });
    }),
};
