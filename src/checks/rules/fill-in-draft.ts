import { fillInFindings } from '../fill-ins.ts';
import type { Rule } from '../rule.ts';

export const fillInDraft: Rule = {
  id: 'fill-in-draft',
  severity: 'warning',
  description: '下書きに残る、書き込む場所の印「【要記入】」を知らせます。',
  instead: '印を本文に置き換えます。すべて置き換えたら、draft の行を消します。',
  check: ({ articles }) =>
    articles.filter(({ value }) => value?.article.draft === true).flatMap(fillInFindings),
};
