import { findingAt, type Rule } from '../rule.ts';

export const timelineOrder: Rule = {
  id: 'timeline-order',
  severity: 'error',
  description: '時系列は、古い順に並べます。',
  instead: '行を古い順に並べ替えます。',
  check: (content) =>
    content.articles.flatMap((manuscript) =>
      (manuscript.value?.article.timeline ?? []).flatMap((row, index, rows) => {
        const before = rows[index - 1]?.date;
        // Only what lies wholly before the row above is out of order; what may overlap is the editor's to place.
        if (!before?.earliest || !row.date.latest || row.date.latest >= before.earliest) return [];
        return findingAt(manuscript, ['timeline', index, 'date'], {
          message: `「${row.date.wording}」が、前の行の「${before.wording}」より古い日付です`,
          hint: '古い順に並べ替えます',
        });
      }),
    ),
};
