import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const dateFuture: Rule = {
  id: 'date-future',
  severity: 'error',
  description: '起きたことの日付は、記事を最後に更新した日より後になりません。',
  instead: '年や月の書き違いを直します。これからの予定は next に書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const written = [article.publishedAt, ...article.updates.map(({ date }) => date)]
        .map((date) => date.slice(0, 10))
        .sort()
        .at(-1);
      const dates: readonly (readonly [path: readonly (string | number)[], date: FuzzyDate | null])[] = [
        [['occurred'], article.occurred],
        [['discovered'], article.discovered],
        [['contained'], article.contained],
        [['disclosed'], article.disclosed],
        ...article.timeline.map((row, index) => [['timeline', index, 'date'], row.date] as const),
        ...article.response.map((row, index) => [['response', index, 'date'], row.date] as const),
      ];
      return dates.flatMap(([path, date]): readonly Finding[] => {
        const earliest = date?.start.earliest;
        if (!earliest || written === undefined || earliest <= written) return [];
        return [
          findingAt(manuscript, path, {
            message: `「${date.wording}」は、記事の最後の更新（${written}）より後の日付です`,
            hint: '年や月を確かめます。これからの予定であれば next に書きます',
          }),
        ];
      });
    }),
};
