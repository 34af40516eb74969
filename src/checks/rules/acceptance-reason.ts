import { everyManuscript } from '#manuscripts/read-content.ts';
import { acceptancesOf } from '../acceptance.ts';
import type { Finding, Rule } from '../rule.ts';

export const acceptanceReason: Rule = {
  id: 'acceptance-reason',
  severity: 'error',
  description: '注意を残す印（確認済み）には、理由が書いてあります。',
  instead: '「# 確認済み http-link: 当時のアドレスのまま残す」のように、規則のIDの後に理由を書きます。',
  check: (content) =>
    everyManuscript(content).flatMap((manuscript) =>
      acceptancesOf(manuscript).flatMap(({ rule, reason, line, column }): readonly Finding[] =>
        reason !== ''
          ? []
          : [
              {
                file: manuscript.file,
                line,
                column,
                message: `「確認済み ${rule}」に理由がありません`,
                hint: `「確認済み ${rule}: 」の後に、残す理由を書きます`,
              },
            ],
      ),
    ),
};
