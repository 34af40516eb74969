import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule } from '../rule.ts';

export const claimUnknown: Rule = {
  id: 'claim-unknown',
  severity: 'error',
  description: '本文の主張の印（Claim）は、claims にある id だけを指します。',
  instead:
    '<Claim id="…"> の id を、claims にある id に直します。行に id がなければ、id: c1 のように加えます。',
  check: (content) =>
    eachArticle(content, (manuscript, { claims }, body) => {
      const known = claims.flatMap(({ id }) => id ?? []);
      return body.claims
        .filter(({ id }) => !known.includes(id))
        .map((use) =>
          findingInBody(manuscript, use, {
            message: `主張「${use.id}」が claims にありません`,
            hint:
              known.length === 0
                ? `claims の、述べている行に id: ${use.id} を加えます`
                : `次のどれかにするか、claims の行に id: ${use.id} を加えます: ${known.join('、')}`,
          }),
        );
    }),
};
