import { textRule } from '../prose/text-rule.ts';

const marks: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\*\*/gu, '「**」'],
  [/\[[^\]\n]+\]\([^)\s]*\)/gu, 'リンクの記法'],
  [/<\/?[A-Za-z][^>\n]*>/gu, '部品やタグ'],
  [/`/gu, '「`」'],
  [/^#{1,6} /gmu, '見出しの記法'],
];

export const markupInField = textRule({
  id: 'markup-in-field',
  severity: 'error',
  description: '項目の欄の文では、Markdown や部品は働かず、記号のまま表示されます。',
  instead: '記号を消して、言葉だけで書きます。根拠は sources に、リンクは本文に書きます。',
  find: (text, { block }) =>
    block !== null
      ? []
      : marks.flatMap(([pattern, name]) =>
          [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
            index,
            length: found.length,
            message: `項目の欄に、${name}（${found}）が書かれています`,
            hint: '記号を消して、言葉だけで書きます',
          })),
        ),
});
