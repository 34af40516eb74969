import { textRule } from '../prose/text-rule.ts';

const pattern = /[Ａ-Ｚａ-ｚ０-９][Ａ-Ｚａ-ｚ０-９．，]*|[｡-ﾟ]+/gu;

export const characterWidth = textRule({
  id: 'character-width',
  severity: 'warning',
  description: '英字と数字は半角、かなと句読点は全角です。',
  instead: '「ＶＰＮ」は「VPN」、「ｻｰﾊﾞｰ」は「サーバー」、「｡」は「。」と書きます。--fix で直せます。',
  find: (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const replacement = found.normalize('NFKC');
      return {
        index,
        length: found.length,
        message: `「${found}」の文字の幅が違います`,
        hint: `「${replacement}」と書きます`,
        replacement,
      };
    }),
});
