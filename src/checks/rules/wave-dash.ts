import { textRule } from '../prose/text-rule.ts';

/** FULLWIDTH TILDE, and the half-width one between numbers; the house writes WAVE DASH (U+301C). */
const pattern = /～|(?<=[0-9月日年時分人件円])~(?=[0-9])/gu;

export const waveDash = textRule({
  id: 'wave-dash',
  severity: 'warning',
  description: '範囲は、波ダッシュ「〜」（U+301C）で書きます。見た目の似た「～」（U+FF5E）と混ぜません。',
  instead: '「2017年〜2019年」の「〜」にします。--fix で直せます。',
  find: (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      index,
      length: found.length,
      message: `範囲の記号が「${found}」（U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）です`,
      hint: '波ダッシュ「〜」（U+301C）にします',
      replacement: '〜',
    })),
});
