import { textRule } from '../prose/text-rule.ts';

const japanese = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。「」『』（）・ー]';
const besideJapanese = new RegExp(`(?<=${japanese})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${japanese})`, 'gu');

export const softLineBreak = textRule({
  id: 'soft-line-break',
  severity: 'warning',
  description: '本文の1つの段落は、途中で改行せずに1行に書きます。',
  instead: '行をつなげます。段落を分けるなら空行を入れます。--fix でつなげます。',
  find: (text, { block }) =>
    block === null
      ? []
      : [...text.matchAll(besideJapanese)].map(({ 0: found, index }) => ({
          index,
          length: found.length,
          message: '段落の途中で改行しています',
          hint: '次の行とつなげるか、段落を分けるなら空行を入れます',
          replacement: '',
        })),
});
