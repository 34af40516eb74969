import { columnsOf } from '#domain/typography/wrap.ts';
import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

/** Full-width characters that the list of a phone's inbox shows of a subject. */
const subjectLength = 30;

export const editionSubject: Rule = {
  id: 'edition-subject',
  severity: 'warning',
  description: 'メールの件名は、受信箱で切れない全角30字までです。',
  instead: '大事な言葉を先に置いて、短くします。中身の説明は preheader に書きます。',
  check: (content) =>
    editionsOf(content).flatMap(({ manuscript, edition: { subject } }) => {
      const length = Math.ceil(columnsOf(subject) / 2);
      if (length <= subjectLength) return [];
      return [
        findingAt(manuscript, ['subject'], {
          message: `件名が全角${length}字あります`,
          hint: `全角${subjectLength}字までにします。続きは preheader に書けます`,
        }),
      ];
    }),
};
