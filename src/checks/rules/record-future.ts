import { toEpoch } from '#domain/incident/instant.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const recordFuture: Rule = {
  id: 'record-future',
  severity: 'error',
  description: '出典を開いた日、報告事項を確かめた日、別の人が確認した日は、今日より後になりません。',
  instead: '実際に確かめた日を書きます。まだ確かめていなければ、行ごと省きます。',
  check: (content, { moment }) =>
    eachArticle(content, (manuscript, article) => {
      if (moment === undefined) return [];
      const days: readonly (readonly [path: readonly (string | number)[], day: string | undefined])[] = [
        ...article.sources.map((row, index) => [['sources', index, 'accessedAt'], row.accessedAt] as const),
        ...article.reportItems.map((row, index) => [['reportItems', index, 'asOf'], row.asOf] as const),
        [['review', 'date'], article.review?.date],
      ];
      // A scheduled article may say what was checked on the day it goes out.
      const now = Math.max(Date.parse(moment), toEpoch(article.publishedAt));
      return days.flatMap(([path, day]): readonly Finding[] => {
        if (day === undefined || toEpoch(day) <= now) return [];
        return [
          findingAt(manuscript, path, {
            message: `「${day}」は、まだ来ていない日です`,
            hint: '実際に確かめた日を書きます',
          }),
        ];
      });
    }),
};
