import { reportItems as items } from '#domain/taxonomy/report-items.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const reportItemTwice: Rule = {
  id: 'report-item-twice',
  severity: 'error',
  description: '報告事項は、1つの項目に1行です。公表された項目には出典があります。',
  instead: '同じ項目の行を1つにまとめます。「公表あり」の項目には、出典のIDを sources に書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, { reportItems }) =>
      reportItems.flatMap(({ item, state, sources }, index): readonly Finding[] => {
        if (reportItems.findIndex((other) => other.item === item) < index) {
          return [
            findingAt(manuscript, ['reportItems', index, 'item'], {
              message: `報告事項「${items[item].label}」が2行あります`,
              hint: '1行にまとめます',
            }),
          ];
        }
        if (state !== 'filled' || sources.length > 0) return [];
        return [
          findingAt(manuscript, ['reportItems', index, 'state'], {
            message: `報告事項「${items[item].label}」に出典がありません`,
            hint: '公表された文書のIDを sources に書くか、state を unverified にします',
          }),
        ];
      }),
    ),
};
