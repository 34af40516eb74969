import { isOverdue } from '#domain/publication/follow-ups.ts';
import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

export const nextDuePassed: Rule = {
  id: 'next-due-passed',
  severity: 'warning',
  description: '次の確認の日が過ぎた記事を知らせます（--stale を付けたとき）。',
  instead: '確かめて、分かったことを「追記」し、next を次の予定に直すか消します。',
  check: (content, { moment }) =>
    eachArticle(content, (manuscript, { next }) => {
      if (moment === undefined || next === undefined || !isOverdue(next.due, moment)) return [];
      return [
        findingAt(manuscript, ['next', 'due'], {
          message: `次の確認の日（${next.due}）が過ぎています`,
          hint: `「${next.event}」を確かめて追記し、next を次の予定に直すか消します`,
        }),
      ];
    }),
};
