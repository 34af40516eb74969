import { unsourcedQuantities } from '../ledger/unsourced.ts';
import { findingIn } from '../passages.ts';
import { isRetold } from '../retold.ts';
import type { Rule } from '../rule.ts';

export const retoldNumberUnsourced: Rule = {
  id: 'retold-number-unsourced',
  severity: 'warning',
  description: '朝礼の話・お知らせ・答えの理由と、図などの説明の数は、出典のある行のどれかに書かれています。',
  instead:
    '出典を添えて impact か claims の行に書きます。編集部が2つの日付から数えた長さは、そのままで通ります。',
  check: (content) =>
    unsourcedQuantities(content, isRetold).map(({ passage, fact }) =>
      findingIn(passage, fact.index, fact.text.length, {
        message: `「${fact.text}」が、出典のある行のどれにも書かれていません`,
        hint: '出典を添えて impact か claims の行に書くか、数を直します',
      }),
    ),
};
