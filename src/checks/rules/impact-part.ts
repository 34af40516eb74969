import { numbersIn } from '#domain/incident/japanese-number.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

/** 「個人情報9万2685件のうちの数です」「約2億円の内数です」 */
const partOf =
  /([約最大]*[0-9０-９][0-9０-９,，.．十百千万億兆]*[^\s、。0-9０-９]{1,4}?)(?:分)?の(?:うち|内数|内訳)/gu;

export const impactPart: Rule = {
  id: 'impact-part',
  severity: 'error',
  description: '内訳の数は、それを含む全体の数より大きくなりません。',
  instead: '内訳か全体のどちらかの数を直します。内訳でなければ、note の「〜のうち」を書き直します。',
  check: (content) =>
    eachArticle(content, (manuscript, article) =>
      article.impact.flatMap(({ value, note, label }, index): readonly Finding[] => {
        if (value === undefined) return [];
        return [note ?? '', label].flatMap((text) =>
          [...text.matchAll(partOf)].flatMap(([, written = '']): readonly Finding[] => {
            const whole = numbersIn(written)[0]?.value;
            if (whole === undefined || whole >= value) return [];
            return [
              findingAt(manuscript, ['impact', index, 'value'], {
                message: `「${written}」の内訳とされる数（${value}）が、全体より大きくなっています`,
                hint: '内訳か全体のどちらかの数を直します',
              }),
            ];
          }),
        );
      }),
    ),
};
