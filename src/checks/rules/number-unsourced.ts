import { numbersIn } from '#domain/incident/japanese-number.ts';
import { unsourcedQuantities } from '../ledger/unsourced.ts';
import { findingIn } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const numberUnsourced: Rule = {
  id: 'number-unsourced',
  severity: 'error',
  description: '見出しと要約の数は、出典のある行（impact、timeline、claims など）のどれかに書かれています。',
  instead: '数が正しければ、出典を添えて impact か claims の行に書きます。誤りであれば、数を直します。',
  check: (content) =>
    unsourcedQuantities(content, ({ field }) => field === 'title' || field === 'summary')
      .filter(({ passage, fact }) => passage.field !== 'title' || !isTitleNumber(passage.text, fact.value))
      .map(({ passage, fact }) =>
        findingIn(passage, fact.index, fact.text.length, {
          message: `「${fact.text}」が、出典のある行のどれにも書かれていません`,
          hint: '出典を添えて impact か claims の行に書くか、数を直します',
        }),
      ),
};

/** Those the rule `title-number` already holds against the impact. */
function isTitleNumber(title: string, value: number): boolean {
  return numbersIn(title).some((number) => number.unit !== null && number.value === value);
}
