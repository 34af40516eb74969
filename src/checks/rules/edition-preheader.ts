import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

export const editionPreheader: Rule = {
  id: 'edition-preheader',
  severity: 'warning',
  description: 'メールの preheader は、件名を繰り返さずに、中身を伝えます。',
  instead: '件名にない具体的なこと（組織、数、できること）を書きます。',
  check: (content) =>
    editionsOf(content).flatMap(({ manuscript, edition: { subject, preheader } }) => {
      const plain = (text: string) => text.normalize('NFKC').replace(/[\s。、！？!?.,]/gu, '');
      // The mark of what is still to be written stands in both.
      if (subject.includes('【') || !plain(preheader).startsWith(plain(subject))) return [];
      return [
        findingAt(manuscript, ['preheader'], {
          message: 'preheader が、件名と同じ言葉で始まっています',
          hint: '受信箱では件名のすぐ後に並びます。件名にないことを書きます',
        }),
      ];
    }),
};
