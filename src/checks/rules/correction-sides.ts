import { factsIn } from '#domain/ledger/facts-in.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const correctionSides: Rule = {
  id: 'correction-sides',
  severity: 'warning',
  description: '数や日付の訂正は、誤りと正しい内容を before と after に並べて示します。',
  instead: '「before: 1万2000件」「after: 1万3000件」のように、変わった数や日付だけを書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, { updates }) =>
      updates.flatMap(({ kind, text, before, after }, index): readonly Finding[] => {
        if (kind !== '訂正' || before !== undefined || after !== undefined) return [];
        const { quantities, days } = factsIn(text);
        const [fact] = [...quantities, ...days].sort((a, b) => a.index - b.index);
        if (fact === undefined) return [];
        return [
          findingAt(manuscript, ['updates', index, 'text'], {
            message: `「${fact.text}」を含む訂正に、before と after がありません`,
            hint: '変わった数や日付を before（誤）と after（正）に書くと、読者に並べて示されます',
          }),
        ];
      }),
    ),
};
