import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const keyDateRow: Rule = {
  id: 'key-date-row',
  severity: 'warning',
  description: '気づいた日、封じ込めた日、公表された日には、時系列の行があります。',
  instead: 'その日の行を timeline に加えるか、日付の食い違いを直します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const keys = [
        ['discovered', article.discovered, '気づいた日'],
        ['contained', article.contained, '封じ込めた日'],
        ['disclosed', article.disclosed, '公表された日'],
      ] as const;
      return keys.flatMap(([field, date, name]): readonly Finding[] => {
        if (!date?.earliest || !date.latest) return [];
        const { earliest, latest } = date;
        const isTold = article.timeline.some(
          ({ date: row }) => (row.earliest ?? '') <= latest && (row.latest ?? '9999') >= earliest,
        );
        if (isTold) return [];
        return [
          findingAt(manuscript, [field], {
            message: `${name}（${date.wording}）の行が timeline にありません`,
            hint: 'timeline に行を加えるか、日付の食い違いを直します',
          }),
        ];
      });
    }),
};
