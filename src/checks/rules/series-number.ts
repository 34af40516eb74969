import type { Issue } from '#domain/issue.ts';
import { issueAt, type Rule } from '../rule.ts';

export const seriesNumber: Rule = {
  id: 'series-number',
  description: '連載の番号は1から続き、重なりも飛びもありません。',
  check: (content) => {
    const bySeries = new Map<string, Map<number, string>>();
    const issues: Issue[] = [];
    const placed = content.articles.flatMap((manuscript) => {
      const series = manuscript.value?.article.series;
      return series ? [{ manuscript, ...series }] : [];
    });
    for (const { manuscript, id, number } of placed.sort((a, b) => a.number - b.number)) {
      const taken = bySeries.get(id) ?? new Map<number, string>();
      bySeries.set(id, taken);
      const other = taken.get(number);
      if (other !== undefined) {
        issues.push(
          issueAt('series-number', 'error', manuscript, ['series', 'number'], {
            message: `連載「${id}」の${number}番は ${other} で使われています`,
            hint: `空いている番号（${Math.max(...taken.keys()) + 1}）にします`,
          }),
        );
      } else if (number > 1 && !taken.has(number - 1)) {
        issues.push(
          issueAt('series-number', 'warning', manuscript, ['series', 'number'], {
            message: `連載「${id}」の${number}番の前の番号（${number - 1}）がありません`,
            hint: '番号を詰めるか、前の番号の記事を用意します',
          }),
        );
      }
      taken.set(number, manuscript.file);
    }
    return issues;
  },
};
