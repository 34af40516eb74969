import { unsourcedDays } from '../ledger/unsourced.ts';
import { findingIn } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const dateUnsourced: Rule = {
  id: 'date-unsourced',
  severity: 'error',
  description: '見出しと要約の日付は、出典のある行（timeline、response など）のどれかに書かれています。',
  instead: '日付が正しければ、出典を添えて timeline の行に書きます。誤りであれば、日付を直します。',
  check: (content) =>
    unsourcedDays(content, ({ field }) => field === 'title' || field === 'summary').map(({ passage, fact }) =>
      findingIn(passage, fact.index, fact.text.length, {
        message: `「${fact.text}」が、出典のある行のどれにも書かれていません`,
        hint: '出典を添えて timeline の行に書くか、日付を直します',
      }),
    ),
};
