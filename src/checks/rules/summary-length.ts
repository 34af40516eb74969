import { passagesOf } from '../passages.ts';
import { textRule } from '../prose/text-rule.ts';

/** Three lines of a phone, or two of a mail. */
const longest = 110;

export const summaryLength = textRule({
  id: 'summary-length',
  severity: 'warning',
  description: '要約（ざっくり言うと）は、1つが110字までの1文です。',
  instead: '数字か背景のどちらかを本文に回し、短くします。',
  passages: (content) => passagesOf(content, 'articles').filter(({ field }) => field === 'summary'),
  find: (text) => {
    const length = [...text].length;
    const stops = [...text.replace(/「[^」]*」/gu, '').matchAll(/。/gu)].length;
    if (length > longest) {
      return [
        {
          index: 0,
          length: text.length,
          message: `要約の1つが${length}字あります`,
          hint: `${longest}字までにします`,
        },
      ];
    }
    if (stops > 1) {
      return [
        {
          index: 0,
          length: text.length,
          message: `要約の1つが${stops}文に分かれています`,
          hint: '1文にまとめるか、片方を本文に回します',
        },
      ];
    }
    return [];
  },
});
