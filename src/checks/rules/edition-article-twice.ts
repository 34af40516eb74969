import { editionsOf } from '../editions.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const editionArticleTwice: Rule = {
  id: 'edition-article-twice',
  severity: 'warning',
  description: 'メールの号は、同じ記事を一つの号に2回並べず、前の号で届けた記事を繰り返しません。',
  instead: '重なった行を消します。記事への訂正と続報は、並べなくてもメールに自動で載ります。',
  check: (content) => {
    const carried = new Map<string, string>();
    return editionsOf(content).flatMap(({ manuscript, edition }) => {
      const findings: Finding[] = [];
      for (const [index, id] of edition.articles.entries()) {
        const before = carried.get(id);
        const place = before === manuscript.file ? 'この号' : `${before} `;
        if (before !== undefined) {
          findings.push(
            findingAt(manuscript, ['articles', index], {
              message: `記事「${id}」は、${place}にも並んでいます`,
              hint: '重なった行を消します。訂正と続報は、並べなくても自動で載ります',
            }),
          );
        }
        carried.set(id, before ?? manuscript.file);
      }
      return findings;
    });
  },
};
