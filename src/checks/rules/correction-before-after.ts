import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const correctionBeforeAfter: Rule = {
  id: 'correction-before-after',
  severity: 'error',
  description: '更新履歴の before と after は、訂正にだけ、2つそろえて書きます。',
  instead: 'before に誤っていた内容、after に正しい内容を書きます。訂正でなければ、2つとも消します。',
  check: (content) =>
    eachArticle(content, (manuscript, { updates }) =>
      updates.flatMap(({ kind, before, after }, index): readonly Finding[] => {
        const given = before !== undefined ? 'before' : 'after';
        const at = (message: string, hint: string) => [
          findingAt(manuscript, ['updates', index, given], { message, hint }),
        ];
        if (before === undefined && after === undefined) return [];
        if (kind !== '訂正') {
          return at(
            `「${kind}」に ${given} が書かれています`,
            'before と after は訂正にだけ書きます。事実の誤りを直したのなら、kind を「訂正」にします',
          );
        }
        if (before === undefined || after === undefined) {
          const other = given === 'before' ? 'after' : 'before';
          return at(
            `訂正に ${given} だけが書かれ、${other} がありません`,
            `${other} に、${other === 'after' ? '正しい' : '誤っていた'}内容を書きます`,
          );
        }
        if (before.trim() !== after.trim()) return [];
        return at('訂正の before と after が同じです', '誤っていた内容と正しい内容を書き分けます');
      }),
    ),
};
