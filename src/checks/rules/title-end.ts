import { passagesOf } from '../passages.ts';
import { textRule } from '../prose/text-rule.ts';

export const titleEnd = textRule({
  id: 'title-end',
  severity: 'warning',
  description: '記事の見出しと、本文の見出しは、句点で終わりません。',
  instead: '最後の「。」を消します。--fix で消せます。',
  passages: (content) =>
    passagesOf(content, 'articles').filter(
      ({ field, block }) => field === 'title' || block?.kind === 'heading',
    ),
  find: (text) =>
    text.endsWith('。')
      ? [
          {
            index: text.length - 1,
            length: 1,
            message: '見出しが句点で終わっています',
            hint: '最後の「。」を消します',
            replacement: '',
          },
        ]
      : [],
});
