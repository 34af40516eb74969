import { keyOfMark, rowOfFact } from '#domain/ledger/fact-keys.ts';
import { rowKindOf } from '#domain/ledger/named-rows.ts';
import { rowsByKey } from '#domain/ledger/stating-rows.ts';
import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const claimUnknown: Rule = {
  id: 'claim-unknown',
  severity: 'error',
  description: '本文の印（Claim）は、front matter の行の id か、行のある日付だけを指します。',
  instead:
    '<Claim id="…"> の id を、述べている行の id に直します。行に id がなければ、id: c1 のように加えます。日付なら、timeline の行の日付に直します。',
  check: (content) =>
    eachArticle(content, (manuscript, article, body) => {
      const rows = rowsByKey(article);
      return body.claims
        .filter(({ id }) => rowOfFact(rows, keyOfMark(id)) === undefined)
        .map(({ id, ...at }) => {
          const kind = rowKindOf(id);
          if (kind === undefined) {
            return findingInBody(manuscript, at, {
              message: `「${id}」の行が timeline にありません`,
              hint: 'timeline にある行の日付に直すか、その日付の行を加えます',
            });
          }
          const { field, name } = kind;
          const known = article[field].flatMap((row) => row.id ?? []);
          return findingInBody(manuscript, at, {
            message: `${name}の行「${id}」が ${field} にありません`,
            hint:
              known.length === 0
                ? `${field} の、述べている行に id: ${id} を加えます`
                : `次のどれかにするか、${field} の行に id: ${id} を加えます: ${known.join('、')}`,
          });
        });
    }),
};
