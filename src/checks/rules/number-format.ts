import { formatNumber } from '#domain/incident/amount.ts';
import { withoutQuotations } from '../fact-fields.ts';
import { textRule } from '../prose/text-rule.ts';

/** Numbers of five digits and more that count something, and numbers with separators. */
const pattern =
  /(?<![0-9A-Za-z.,，-])(?:\d{1,3}(?:[,，]\d{3})+|\d{5,}(?=人|名|件|円|台|社|口座|通|枚|回))(?![0-9.A-Za-z-])/gu;

export const numberFormat = textRule({
  id: 'number-format',
  severity: 'warning',
  description: '大きな数は、桁区切りのコンマではなく「万」「億」で区切ります。',
  instead: '「52,958件」は「5万2958件」、「10000円」は「1万円」と書きます。--fix で直せます。',
  find: (text) =>
    [...withoutQuotations(text).matchAll(pattern)].map(({ 0: found, index }) => {
      const replacement = formatNumber(Number(found.replaceAll(/[,，]/g, '')));
      return {
        index,
        length: found.length,
        message: `数が「${found}」と書かれています`,
        hint: `「${replacement}」と書きます`,
        replacement,
      };
    }),
});
