import { compareFuzzyDates } from '#domain/calendar/compare.ts';
import { issueAt, type Rule } from '../rule.ts';

export const timelineOrder: Rule = {
  id: 'timeline-order',
  description: '時系列は、古い順に並べます。',
  check: (content) =>
    content.articles.flatMap((manuscript) =>
      (manuscript.value?.article.timeline ?? []).flatMap((row, index, rows) => {
        const previous = rows[index - 1];
        if (!previous?.date.latest || !row.date.earliest || previous.date.isRange) return [];
        if (row.date.latest === null || compareFuzzyDates(row.date, previous.date) >= 0) return [];
        if (row.date.latest >= (previous.date.earliest ?? previous.date.latest)) return [];
        return issueAt('timeline-order', 'error', manuscript, ['timeline', index, 'date'], {
          message: `「${row.date.wording}」が、前の行の「${previous.date.wording}」より古い日付です`,
          hint: '古い順に並べ替えます',
        });
      }),
    ),
};
