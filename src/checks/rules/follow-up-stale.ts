import { toEpoch } from '#domain/incident/instant.ts';
import { incidentStatuses } from '#domain/taxonomy/incident-statuses.ts';
import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

const day = 86_400_000;

export const followUpStale: Rule = {
  id: 'follow-up-stale',
  severity: 'warning',
  description: '終わっていない事案で、長く追いかけていない記事を知らせます（--stale を付けたとき）。',
  instead: '続報を確かめて「追記」するか、次の確認の日を next に書きます。',
  check: (content, { moment, staleAfterDays = 180 }) =>
    eachArticle(content, (manuscript, { status, updates, publishedAt, next }) => {
      const isOver = ['closed', 'false-positive', 'near-miss', 'prevention-published'].includes(status);
      if (moment === undefined || isOver) return [];
      const last = Math.max(toEpoch(publishedAt), ...updates.map(({ date }) => toEpoch(date)));
      const days = Math.floor((Date.parse(moment) - last) / day);
      const isPlanned = next !== undefined && toEpoch(next.due) > Date.parse(moment);
      if (days < staleAfterDays || isPlanned) return [];
      return [
        findingAt(manuscript, ['status'], {
          message: `「${incidentStatuses[status].label}」のまま、${days}日のあいだ更新がありません`,
          hint: '続報を確かめて追記するか、次の確認の日を next に書きます',
        }),
      ];
    }),
};
