import type { Claim } from '#domain/incident/claim.ts';
import { rowOfFact } from '#domain/ledger/fact-keys.ts';
import { namedRowKinds } from '#domain/ledger/named-rows.ts';
import { ledgerRowId, rowsByKey } from '#domain/ledger/stating-rows.ts';
import { type ClaimStatus, claimStatuses } from '#domain/taxonomy/claim-statuses.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

/** What somebody says for themselves: a text that leaves it out may be unfair to them. */
const ownWords: ReadonlySet<ClaimStatus> = new Set(['denied', 'declined', 'suspect-statement']);

export const claimUnmarked: Rule = {
  id: 'claim-unmarked',
  severity: 'warning',
  description:
    '否認・供述・「非公表と回答」の主張は、本文のどこで述べたかをたどれます。id のある行も、本文に印があります。',
  instead:
    '本文の語句を <Claim id="c1">…</Claim> で囲みます。本文が触れていなければ一文を加えるか、触れない理由を残します。',
  check: (content) =>
    eachArticle(content, (manuscript, article, body) => {
      const marked = new Set(body.claims.map(({ id }) => id));
      const rows = rowsByKey(article);
      const reached = new Set(body.facts.map((fact) => rowOfFact(rows, fact)));
      const free = freeId(article.claims);
      const unmarkedRows = namedRowKinds
        .filter(({ field }) => field !== 'claims')
        .flatMap(({ field, name }) =>
          article[field].flatMap(({ id }, index): readonly Finding[] =>
            id === undefined || marked.has(id)
              ? []
              : [
                  findingAt(manuscript, [field, index, 'id'], {
                    message: `${name}の行の id「${id}」の印が、本文にありません`,
                    hint: `述べた語句を <Claim id="${id}">…</Claim> で囲みます。本文が触れていなければ、id を消します`,
                  }),
                ],
          ),
        );
      const unmarked = article.claims.flatMap(({ id, topic, status }, index): readonly Finding[] => {
        if (id !== undefined && marked.has(id)) return [];
        if (ownWords.has(status) && !reached.has(ledgerRowId('claim', index))) {
          const words = `<Claim id="${id ?? free}">…</Claim>`;
          return [
            findingAt(manuscript, ['claims', index, id === undefined ? 'topic' : 'id'], {
              message: `主張「${topic}」（${labelOf(claimStatuses, status)}）を述べた文が、本文に見つかりません`,
              hint: `${id === undefined ? `この行に id: ${free} を加え、` : ''}述べた語句を ${words} で囲みます`,
            }),
          ];
        }
        if (id === undefined) return [];
        return [
          findingAt(manuscript, ['claims', index, 'id'], {
            message: `主張の id「${id}」の印が、本文にありません`,
            hint: `述べた語句を <Claim id="${id}">…</Claim> で囲みます。本文が触れていなければ、id を消します`,
          }),
        ];
      });
      return [...unmarkedRows, ...unmarked];
    }),
};

/** The number after the highest. */
function freeId(claims: readonly Claim[]): string {
  return `c${Math.max(0, ...claims.map(({ id }) => Number(id?.slice(1) ?? 0))) + 1}`;
}
