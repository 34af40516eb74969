import { withoutQuotations } from '../fact-fields.ts';
import { withoutSpacedNames } from '../prose/spaced-names.ts';
import { textRule } from '../prose/text-rule.ts';

const japanese = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。「」『』（）・ー]';
const pattern = new RegExp(`(?<=${japanese})[ \\u3000]+(?=${japanese})`, 'gu');

export const japaneseSpace = textRule({
  id: 'japanese-space',
  severity: 'warning',
  description:
    '日本語の文字の間に、空白を入れません。YAML の値を2行に分けて書いたときにも、間に空白が入ります。',
  instead: '空白を消します。YAML の値は1行に書きます。--fix で直せます。',
  find: (text, { field }) =>
    // Names may be parted by a space, and so may the halves of a headline.
    field === 'title'
      ? []
      : [...withoutSpacedNames(withoutQuotations(text)).matchAll(pattern)].map(({ 0: found, index }) => ({
          index,
          length: found.length,
          message: '日本語の文字の間に空白があります',
          hint: '空白を消します',
          replacement: '',
        })),
});
