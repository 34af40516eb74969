import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const datesOrder: Rule = {
  id: 'dates-order',
  severity: 'error',
  description: '起きた日は、気づいた日、封じ込めた日、公表された日より後になりません。',
  instead: 'occurred、discovered、contained、disclosed のうち、誤っている日付を直します。',
  check: (content) =>
    eachArticle(content, (manuscript, { occurred, discovered, contained, disclosed }) => {
      const began = occurred?.start.earliest;
      const pairs = [
        ['discovered', discovered, '気づいた日'],
        ['contained', contained, '封じ込めた日'],
        ['disclosed', disclosed, '公表された日'],
      ] as const;
      return pairs.flatMap(([field, date, name]): readonly Finding[] => {
        const latest = date?.latest;
        if (!began || !latest || latest >= began) return [];
        return [
          findingAt(manuscript, [field], {
            message: `${name}（${date.wording}）が、起きた日（${occurred?.wording}）より前です`,
            hint: 'occurred と見比べて、誤っているほうを直します',
          }),
        ];
      });
    }),
};
