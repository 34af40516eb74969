import { statesFacts, withoutQuotations } from '../fact-fields.ts';
import { findingIn, passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const words =
  /(?:一昨年|昨年|去年|今年|来年|先々月|先月|今月|来月|先々週|先週|今週|来週|一昨日|昨日|今日|本日|明日|きのう|きょう|あした|先日|昨今|最近|このほど|このたび)(?:度|末|初め|頃|ごろ)?/gu;

export const dateRelative: Rule = {
  id: 'date-relative',
  severity: 'warning',
  description: '事実を伝える文では、書いた日から数える言葉（昨年、先月、最近など）を使いません。',
  instead: '「2021年」「2021年3月」のように、いつ読んでも同じ意味になる日付にします。',
  check: (content) =>
    passagesOf(content, 'articles')
      .filter(statesFacts)
      .flatMap((passage) =>
        [...withoutQuotations(passage.text).matchAll(words)].map(({ 0: word, index }) =>
          findingIn(passage, index, word.length, {
            message: `「${word}」は、読む日によって意味が変わります`,
            hint: '「2021年3月」のような日付か、「その前の年」のような言い方にします',
          }),
        ),
      ),
};
