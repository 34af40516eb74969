import { rowOfFact } from '#domain/ledger/fact-keys.ts';
import { rowsByKey } from '#domain/ledger/stating-rows.ts';
import { eachArticle } from '../each-article.ts';
import { bodyStart, findingIn, type Passage, passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const statementUnlinked: Rule = {
  id: 'statement-unlinked',
  severity: 'warning',
  description:
    '本文で逮捕・起訴・判決・否認などを述べる文と、だれかの説明・指摘・発表を述べる文は、出典のある行につながります。',
  instead:
    '文に日付を添えるか、述べた語句を <Claim id="c1">…</Claim>（行の id）か <Claim id="2024-05-26">…</Claim>（時系列の行の日付）で囲みます。',
  check: (content) =>
    eachArticle(content, (manuscript, article, body) => {
      const rows = rowsByKey(article);
      const start = bodyStart(manuscript);
      const linked = body.writtenFacts
        .filter(({ key }) => key !== null && rowOfFact(rows, key) !== undefined)
        .map(({ offset }) => offset + start);
      return passagesOf({ ...content, articles: [manuscript] }, 'articles')
        .filter(
          ({ field, block }) => field === 'body' && block?.kind !== 'heading' && block?.section !== 'view',
        )
        .flatMap((passage) =>
          sentencesOf(passage.text).flatMap(({ index, text }) => {
            const word = statement.exec(text);
            if (word === null || unknown.test(text)) return [];
            if (isLinked(passage, index, text.length, linked)) return [];
            return findingIn(passage, index + word.index, word[0].length, {
              message: `「${word[0]}」の文が、台帳の行につながっていません`,
              hint: '文に日付を添えるか、述べた語句を <Claim id="…">…</Claim> で囲みます（行の id か、時系列の行の日付）',
            });
          }),
        );
    }),
};

/** What is done to somebody who is suspected, what they say to it, and what anybody is said to have stated. */
const statement =
  /逮捕|書類送検|送検|起訴|告訴|告発|判決|有罪|無罪|容疑|否認|供述|(?:説明|指摘|発表|表明|公表)(?:し|され|です)|を認め|と(?:述べ|分析|結論)/;

/** A sentence that says what is not known states nothing of anybody. */
const unknown = /(?:確かめられて|確かめて|分かって)いません|分かりません|未確認|読んでいません/;

function sentencesOf(text: string): readonly { readonly index: number; readonly text: string }[] {
  return [...text.matchAll(/[^。]+。?/g)].map((match) => ({ index: match.index, text: match[0] }));
}

function isLinked(
  { offsets, block }: Passage,
  index: number,
  length: number,
  linked: readonly number[],
): boolean {
  const from = offsets?.[index] ?? 0;
  const to = offsets?.[index + length - 1] ?? from;
  return (
    linked.some((offset) => offset >= from && offset <= to) ||
    (block?.claims ?? []).some((claim) => claim.index >= index && claim.index < index + length)
  );
}
