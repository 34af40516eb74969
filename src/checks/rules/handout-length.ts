import { passagesOf } from '../passages.ts';
import { textRule } from '../prose/text-rule.ts';

/** Announcers read about 300 characters a minute; a notice fits one screen of a chat. */
const limits: Readonly<Record<string, readonly [least: number, most: number, what: string]>> = {
  'handout.talk': [200, 310, '朝礼の話（約60秒）'],
  'handout.notice': [60, 400, '社内のお知らせ'],
};

export const handoutLength = textRule({
  id: 'handout-length',
  severity: 'warning',
  description: '朝礼の話は60秒ほどで読める200〜310字、お知らせは60〜400字です。',
  instead: '数字か手口の一方を削り、読む人がすることを残します。',
  passages: (content) => passagesOf(content, 'articles').filter(({ field }) => Object.hasOwn(limits, field)),
  find: (text, { field }) => {
    const [least, most, what] = limits[field] ?? [0, Number.POSITIVE_INFINITY, ''];
    const length = [...text.replace(/\s/gu, '')].length;
    if (length >= least && length <= most) return [];
    return [
      {
        index: 0,
        length: text.length,
        message: `${what}が${length}字です`,
        hint: `${least}〜${most}字にします`,
      },
    ];
  },
});
