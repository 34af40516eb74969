import { rowOfFact } from '#domain/ledger/fact-keys.ts';
import { rowsByKey } from '#domain/ledger/stating-rows.ts';
import type { WrittenFact } from '#markdown/parse-body.ts';
import { eachArticle } from '../each-article.ts';
import { findingInBody, type Rule, type Words } from '../rule.ts';

export const factUnlinked: Rule = {
  id: 'fact-unlinked',
  severity: 'warning',
  description:
    '本文の数・日付・月・年・時刻は、どれも出典のある行（impact、timeline、claims など）につながります。',
  instead:
    '出典を添えて impact・timeline・claims の行に書きます。編集部が数えた長さは、status: editor の claims に書きます。行はあるのに語だけでは決まらないときは、<Claim id="2024-05-26">5月</Claim> のように行の日付で囲みます。',
  check: (content) =>
    eachArticle(content, (manuscript, article, body) => {
      const rows = rowsByKey(article);
      const unlinked = body.writtenFacts.filter(
        ({ key }) => key === null || rowOfFact(rows, key) === undefined,
      );
      return firstOfEach(unlinked).map((fact) => findingInBody(manuscript, fact, wordsFor(fact)));
    }),
};

/** The same thing said twice is one gap in the ledger. */
function firstOfEach(facts: readonly WrittenFact[]): readonly WrittenFact[] {
  const isFirst = ({ key, text }: WrittenFact, index: number) =>
    facts.findIndex((other) => other.key === key && (key !== null || other.text === text)) === index;
  return facts.filter(isFirst);
}

function wordsFor({ key, text }: WrittenFact): Words {
  if (key !== null) {
    return {
      message: `「${text}」を述べた行が、台帳にありません`,
      hint: '出典を添えて行に書くか、<Claim id="2024-05-26">…</Claim> のように、述べている行の日付で囲みます',
    };
  }
  return /日$/.test(text)
    ? {
        message: `「${text}」が何月の日か、文から分かりません`,
        hint: '月を添えて書くか、<Claim id="2024-05-26">26日</Claim> のように行の日付で囲みます',
      }
    : {
        message: `「${text}」が何を数えた数か、文から分かりません`,
        hint: '数える語を添えて書きます（例: 3人、2台）',
      };
}
