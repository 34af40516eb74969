import { fillInFindings } from '../fill-ins.ts';
import type { Rule } from '../rule.ts';

export const fillInLeft: Rule = {
  id: 'fill-in',
  severity: 'error',
  description: '公開する記事には、書き込む場所の印「【要記入】」が残っていません。',
  instead: '印を本文に置き換えます。まだ書けないときは、draft: true のままにします。',
  check: ({ articles }) =>
    articles.filter(({ value }) => value?.article.draft === false).flatMap(fillInFindings),
};
