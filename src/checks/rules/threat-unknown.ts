import { threats } from '#domain/taxonomy/threats/index.ts';
import { findingAt, type Rule } from '../rule.ts';

export const threatUnknown: Rule = {
  id: 'threat-unknown',
  severity: 'error',
  description: '10大脅威の番号は、年ごとの一覧にあるものだけを書きます。',
  instead: '年と順位を確かめて、ipa:2026-org-7 の形で書きます。',
  check: (content) =>
    content.articles.flatMap((manuscript) =>
      (manuscript.value?.article.threats ?? []).flatMap((id, index) =>
        Object.hasOwn(threats, id)
          ? []
          : findingAt(manuscript, ['threats', index], {
              message: `10大脅威「${id}」が一覧にありません`,
              hint: `年と順位を確かめます（例: ${Object.keys(threats).at(-1)}）`,
            }),
      ),
    ),
};
