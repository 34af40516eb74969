import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const correctionWords: Rule = {
  id: 'correction-words',
  severity: 'warning',
  description: '訂正の記録は、誤っていた内容と正しい内容の両方を伝えます。',
  instead: '「漏えいした件数を1万2000件と書いていましたが、正しくは1万3000件でした。」のように書きます。',
  check: (content) =>
    eachArticle(content, (manuscript, { updates }) =>
      updates.flatMap(({ kind, text, before, after }, index): readonly Finding[] =>
        kind !== '訂正' ||
        (before !== undefined && after !== undefined) ||
        (/誤|書いてい|していました|でしたが|としてい/.test(text) && /正し|訂正|改め/.test(text))
          ? []
          : [
              findingAt(manuscript, ['updates', index, 'text'], {
                message: '訂正の記録に、誤りと正しい内容の両方が書かれていないようです',
                hint: '「〜と書いていましたが、正しくは〜でした。」の形にします',
              }),
            ],
      ),
    ),
};
