import { textRule } from '../prose/text-rule.ts';

export const punctuationRun = textRule({
  id: 'punctuation-run',
  severity: 'warning',
  description: '句読点は続けず、「，」「．」「,」を句読点の代わりに使いません。',
  instead: '「。」か「、」を1つだけ書きます。--fix で直せます。',
  find: (text) =>
    [
      ...text.matchAll(/[、。]{2,}|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー」）])[，．,](?![0-9])/gu),
    ].map(({ 0: found, index }) => {
      const replacement = found.includes('。') || found === '．' ? '。' : '、';
      return {
        index,
        length: found.length,
        message: `句読点が「${found}」と書かれています`,
        hint: `「${replacement}」にします`,
        replacement,
      };
    }),
});
