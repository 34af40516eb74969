import { textRule } from '../prose/text-rule.ts';

/** Squared and enclosed words, units and Roman numerals, which search and screen readers stumble over. */
const pattern = /[㈠-㈷㉠-㉿㊊-㋿㌀-㏿Ⅰ-ⅿ№℡]/gu;

export const compatibilityCharacter = textRule({
  id: 'compatibility-character',
  severity: 'warning',
  description: '㈱や㌔、Ⅱのような、1文字に詰めた記号を使いません。検索と読み上げで読めなくなります。',
  instead: '「㈱」は「株式会社」か省略、「㌔」は「キロ」、「Ⅱ」は「II」か「2」と書きます。--fix で直せます。',
  find: (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const replacement = found === '㈱' ? '株式会社' : found === '㈲' ? '有限会社' : found.normalize('NFKC');
      return {
        index,
        length: found.length,
        message: `「${found}」は、検索や読み上げで読めないことがあります`,
        hint: `「${replacement}」と書きます`,
        replacement,
      };
    }),
});
