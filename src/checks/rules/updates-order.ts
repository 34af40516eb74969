import { toEpoch } from '#domain/incident/instant.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const updatesOrder: Rule = {
  id: 'updates-order',
  severity: 'error',
  description: '更新履歴は公開の日の「新規」から始まり、古い順に並びます。',
  instead: '1行目を、publishedAt と同じ日の「新規」にします。それより後の更新は、下に書き足します。',
  check: (content) =>
    eachArticle(content, (manuscript, { updates, publishedAt }) => {
      const findings: Finding[] = [];
      const [first] = updates;
      if (first?.kind !== '新規') {
        findings.push(
          findingAt(manuscript, ['updates', 0, 'kind'], {
            message: '更新履歴の1行目が「新規」ではありません',
            hint: `1行目を、公開の日（${publishedAt.slice(0, 10)}）の「新規」にします`,
          }),
        );
      } else if (first.date.slice(0, 10) !== publishedAt.slice(0, 10)) {
        findings.push(
          findingAt(manuscript, ['updates', 0, 'date'], {
            message: `「新規」の日（${first.date}）が、公開の日（${publishedAt}）と違います`,
            hint: `${publishedAt.slice(0, 10)} にそろえるか、publishedAt を直します`,
          }),
        );
      }
      for (const [index, { date, kind }] of updates.entries()) {
        const before = updates[index - 1];
        if (before === undefined) continue;
        if (toEpoch(date) < toEpoch(before.date)) {
          findings.push(
            findingAt(manuscript, ['updates', index, 'date'], {
              message: `更新の日「${date}」が、前の行の「${before.date}」より古い日付です`,
              hint: '古い順に並べ替えます',
            }),
          );
        }
        if (kind === '新規') {
          findings.push(
            findingAt(manuscript, ['updates', index, 'kind'], {
              message: '「新規」が2つあります',
              hint: '公開した後の更新は、追記・訂正・軽微修正のどれかにします',
            }),
          );
        }
      }
      return findings;
    }),
};
