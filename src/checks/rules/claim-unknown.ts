import { keyOfMark, rowOfFact } from '#domain/ledger/fact-keys.ts';
import { rowsByKey } from '#domain/ledger/stating-rows.ts';
import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const claimUnknown: Rule = {
  id: 'claim-unknown',
  severity: 'error',
  description: '本文の主張の印（Claim）は、claims と timeline にある id か、行のある日付だけを指します。',
  instead:
    '<Claim id="…"> の id を、claims にある id に直します。行に id がなければ、id: c1 のように加えます。日付なら、timeline の行の日付に直します。',
  check: (content) =>
    eachArticle(content, (manuscript, article, body) => {
      const known = article.claims.flatMap(({ id }) => id ?? []);
      const rows = rowsByKey(article);
      return body.claims
        .filter(({ id }) => rowOfFact(rows, keyOfMark(id)) === undefined)
        .map(({ id, ...at }) => {
          if (id.startsWith('t')) {
            return findingInBody(manuscript, at, {
              message: `時系列の行「${id}」が timeline にありません`,
              hint: `timeline の、述べている行に id: ${id} を加えます`,
            });
          }
          if (!id.startsWith('c')) {
            return findingInBody(manuscript, at, {
              message: `「${id}」の行が timeline にありません`,
              hint: 'timeline にある行の日付に直すか、その日付の行を加えます',
            });
          }
          return findingInBody(manuscript, at, {
            message: `主張「${id}」が claims にありません`,
            hint:
              known.length === 0
                ? `claims の、述べている行に id: ${id} を加えます`
                : `次のどれかにするか、claims の行に id: ${id} を加えます: ${known.join('、')}`,
          });
        });
    }),
};
