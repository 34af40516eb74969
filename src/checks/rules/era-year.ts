import { factsIn } from '#domain/ledger/facts-in.ts';
import { allPassages, findingIn } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

export const eraYear: Rule = {
  id: 'era-year',
  severity: 'warning',
  description: '元号の年には西暦が添えてあり、両方の年が合っています。',
  instead: '「2021年（令和3年）」のように西暦を先に書きます。元号が要らなければ西暦だけにします。',
  check: (content) =>
    allPassages(content).flatMap((passage) => {
      const { days } = factsIn(passage.text);
      return days.flatMap((day, index): readonly Finding[] => {
        if (!/^(?:明治|大正|昭和|平成|令和)/.test(day.text) || day.year === null) return [];
        const before = passage.text.slice(0, day.index);
        const behind = passage.text.slice(day.index + day.text.length);
        const beside = [
          ...(/年?[（(]$/.test(before) ? [days[index - 1]?.year] : []),
          ...(/^[（(]/.test(behind)
            ? [days[index + 1]?.year ?? Number(/^[（(](\d{4})/.exec(behind)?.[1])]
            : []),
        ].filter((year) => year !== undefined && year !== null && !Number.isNaN(year));
        if (beside.includes(day.year)) return [];
        return [
          findingIn(passage, day.index, day.text.length, {
            message:
              beside.length > 0
                ? `「${day.text}」は${day.year}年で、添えられた西暦（${beside.join('、')}年）と合いません`
                : `「${day.text}」に西暦が添えてありません`,
            hint: `「${day.year}年」と書くか、「${day.year}年（${day.text.replace(/年.*$/, '年')}）」とします`,
          }),
        ];
      });
    }),
};
