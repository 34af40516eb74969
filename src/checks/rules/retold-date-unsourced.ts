import { unsourcedDays } from '../ledger/unsourced.ts';
import { findingIn } from '../passages.ts';
import { isRetold } from '../retold.ts';
import type { Rule } from '../rule.ts';

export const retoldDateUnsourced: Rule = {
  id: 'retold-date-unsourced',
  severity: 'warning',
  description:
    '朝礼の話・お知らせ・答えの理由と、図などの説明の日付は、出典のある行のどれかに書かれています。',
  instead: '出典を添えて timeline か claims の行に書きます。',
  check: (content) =>
    unsourcedDays(content, isRetold).map(({ passage, fact }) =>
      findingIn(passage, fact.index, fact.text.length, {
        message: `「${fact.text}」が、出典のある行のどれにも書かれていません`,
        hint: '出典を添えて timeline か claims の行に書くか、日付を直します',
      }),
    ),
};
