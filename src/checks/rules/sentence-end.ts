import type { Content } from '#manuscripts/read-content.ts';
import { articleSentences, type Passage, passagesOf } from '../passages.ts';
import { textRule } from '../prose/text-rule.ts';

export const sentenceEnd = textRule({
  id: 'sentence-end',
  severity: 'warning',
  description: '文で書く欄と本文の段落は、句点「。」で終わります。',
  instead: '最後に「。」を付けます。--fix で付けられます。',
  passages: (content: Content): readonly Passage[] =>
    passagesOf(content, 'articles').filter(
      ({ field, block }) => articleSentences.includes(field) || block?.kind === 'paragraph',
    ),
  find: (text) => {
    const words = text.trimEnd();
    const last = words.at(-1);
    if (last === undefined || /[。？！?!」』）)：:\uFFFC]/u.test(last)) return [];
    return [
      {
        index: words.length - 1,
        length: 1,
        message: '文の終わりに句点がありません',
        hint: '最後に「。」を付けます',
        replacement: `${last}。`,
      },
    ];
  },
});
