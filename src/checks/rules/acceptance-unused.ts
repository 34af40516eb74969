import { everyManuscript } from '#manuscripts/read-content.ts';
import { acceptancesOf, explains } from '../acceptance.ts';
import type { Finding, Rule } from '../rule.ts';

export const acceptanceUnused: Rule = {
  id: 'acceptance-unused',
  severity: 'warning',
  description: '注意を残す印（確認済み）は、その注意が出なくなったら消します。エラーは残せません。',
  instead: '印の行を消します。',
  check: (content, _given, { issues, rules }) =>
    everyManuscript(content).flatMap((manuscript) =>
      acceptancesOf(manuscript).flatMap((acceptance): readonly Finding[] => {
        const { rule, line, column, reason } = acceptance;
        // Of a rule that did not run (prose in a build) or had nothing to look at, nothing can be said.
        if (reason === '' || !rules.includes(rule) || manuscript.value === null) return [];
        const explained = issues.some(
          (issue) => issue.file === manuscript.file && explains(acceptance, issue),
        );
        if (explained) return [];
        return [
          {
            file: manuscript.file,
            line,
            column,
            message: `「確認済み ${rule}」の場所に、この注意はありません`,
            hint: '印を消すか、注意の出る行のすぐ上に移します',
          },
        ];
      }),
    ),
};
