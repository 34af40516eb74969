import { threats } from '#domain/taxonomy/threats/index.ts';
import { issueAt, type Rule } from '../rule.ts';

export const threatUnknown: Rule = {
  id: 'threat-unknown',
  description: '10大脅威の番号は、年ごとの一覧にあるものだけを書きます。',
  check: (content) =>
    content.articles.flatMap((manuscript) =>
      (manuscript.value?.article.threats ?? []).flatMap((id, index) =>
        Object.hasOwn(threats, id)
          ? []
          : issueAt('threat-unknown', 'error', manuscript, ['threats', index], {
              message: `10大脅威「${id}」が一覧にありません`,
              hint: `年と順位を確かめます（例: ${Object.keys(threats).at(-1)}）`,
            }),
      ),
    ),
};
