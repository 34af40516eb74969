import { editionsOf } from '../editions.ts';
import { findingAt, type Rule } from '../rule.ts';

export const editionRecord: Rule = {
  id: 'edition-record',
  severity: 'error',
  description: '送った号の記録（.sent.yaml）は、その号と同じ記事を並べています。',
  instead: '送ったあとの号は直しません。記録と違うところを、記録に合わせて戻します。',
  check: (content) => {
    const editions = editionsOf(content);
    return content.sent.flatMap((record) => {
      if (record.value === null) return [];
      const found = editions.find(({ edition }) => edition.id === record.id);
      if (found === undefined) {
        // The edition's own mistakes have been told.
        if (content.newsletters.some(({ id }) => id === record.id)) return [];
        return [
          findingAt(record, ['sentAt'], {
            message: `送った号「${record.id}」のファイル（content/newsletters/${record.id}.mdx）がありません`,
            hint: '送った号は消しません。ファイルを戻します',
          }),
        ];
      }
      const { edition, manuscript } = found;
      if (edition.draft) {
        return [
          findingAt(manuscript, ['draft'], {
            message: `送った号「${record.id}」が下書き（draft: true）になっています`,
            hint: 'draft の行を消します。送った号は、いつでも読めるようにします',
          }),
        ];
      }
      const carried = record.value.articles.map(({ id }) => id).join();
      if (carried === edition.articles.join()) return [];
      return [
        findingAt(manuscript, ['articles'], {
          message: `送った号「${record.id}」の記事の並びが、送ったときの記録と違います`,
          hint: `送ったときの並びに戻します: ${record.value.articles.map(({ id }) => id).join('、')}`,
        }),
      ];
    });
  },
};
