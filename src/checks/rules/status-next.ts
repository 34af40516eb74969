import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

export const statusNext: Rule = {
  id: 'status-next',
  severity: 'warning',
  description: '調査中の事案には次の確認の予定があり、終結した事案にはありません。',
  instead: '調査中であれば next に、確かめることと日を書きます。終結したのであれば next を消します。',
  check: (content) =>
    eachArticle(content, (manuscript, { status, next }) => {
      const isOpen = status === 'investigating' || status === 'suspected';
      if (isOpen && next === undefined) {
        return [
          findingAt(manuscript, ['status'], {
            message: `状態が「${incidentStatuses[status].label}」ですが、次の確認（next）がありません`,
            hint: 'next に、確かめること（event）と日（due）を書きます',
          }),
        ];
      }
      if ((status === 'closed' || status === 'false-positive') && next !== undefined) {
        return [
          findingAt(manuscript, ['next'], {
            message: `状態が「${incidentStatuses[status].label}」ですが、次の確認（next）があります`,
            hint: 'next を消すか、status を見直します',
          }),
        ];
      }
      return [];
    }),
};
