import { statedGroups } from '../cited-rows.ts';
import { eachArticle } from '../each-article.ts';
import { type Finding, findingAt, type Rule } from '../rule.ts';

export const statusOfficial: Rule = {
  id: 'status-official',
  severity: 'error',
  description: '「公式発表」の行は、発行元で読んだ公式の文書を根拠にしています。',
  instead:
    '公式の文書を発行元で読んでいなければ status を official-via-press にします。読んだのであれば、その出典を行の sources に加えます。',
  check: (content) =>
    eachArticle(content, (manuscript, article) => {
      const official = new Set(
        article.sources
          .filter(({ kind, read, via }) => kind === 'official' && read && via === undefined)
          .map(({ id }) => id),
      );
      const rows = Object.entries({
        timeline: article.timeline,
        attackSteps: article.attackSteps,
        causes: article.causes,
        factors: article.factors,
        impact: article.impact,
        response: article.response,
        claims: article.claims,
      });
      return [
        ...rows.flatMap(([field, list]) => list.map((row, index) => ({ ...row, path: [field, index] }))),
        ...statedGroups(article).map((group) => ({ ...group, path: [group.field] })),
      ].flatMap(({ status, sources, path }): readonly Finding[] =>
        status !== 'official' || sources.some((id) => official.has(id))
          ? []
          : [
              findingAt(manuscript, [...path, 'status'], {
                message: '「公式発表」の根拠に、発行元で読んだ公式の文書がありません',
                hint: 'official-via-press（公式発表・報道経由）にするか、読んだ公式の文書を sources に加えます',
              }),
            ],
      );
    }),
};
