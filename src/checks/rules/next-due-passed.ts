import { toEpoch } from '#domain/incident/instant.ts';
import { eachArticle } from '../each-article.ts';
import { findingAt, type Rule } from '../rule.ts';

/** One day, in milliseconds: on the day itself the check is due, not late. */
const day = 86_400_000;

export const nextDuePassed: Rule = {
  id: 'next-due-passed',
  severity: 'warning',
  description: '次の確認の日が過ぎた記事を知らせます（--stale を付けたとき）。',
  instead: '確かめて、分かったことを「追記」し、next を次の予定に直すか消します。',
  check: (content, { moment }) =>
    eachArticle(content, (manuscript, { next }) => {
      if (moment === undefined || next === undefined || toEpoch(next.due) + day > Date.parse(moment))
        return [];
      return [
        findingAt(manuscript, ['next', 'due'], {
          message: `次の確認の日（${next.due}）が過ぎています`,
          hint: `「${next.event}」を確かめて追記し、next を次の予定に直すか消します`,
        }),
      ];
    }),
};
