import type { Issue } from '#domain/issue.ts';
import { issueAt, type Rule } from '../rule.ts';

export const seriesNumber: Rule = {
  id: 'series-number',
  description: '連載の番号は1から続き、重なりも飛びもありません。',
  check: (content) => {
    // An article that could not be read may hold the number that seems to be missing.
    const unread = content.articles.some((manuscript) => manuscript.value === null);
    const placed = content.articles.flatMap((manuscript) => {
      const series = manuscript.value?.article.series;
      return series ? [{ manuscript, ...series }] : [];
    });
    return placed.flatMap(({ manuscript, id, number }): readonly Issue[] => {
      const siblings = placed.filter((other) => other.id === id);
      const taken = new Set(siblings.map((other) => other.number));
      const first = siblings.find((other) => other.number === number)?.manuscript;
      if (first !== undefined && first !== manuscript) {
        return [
          issueAt('series-number', 'error', manuscript, ['series', 'number'], {
            message: `連載「${id}」の${number}番は ${first.file} で使われています`,
            hint: `空いている番号（${firstFree(taken)}）にします`,
          }),
        ];
      }
      if (unread || number === 1 || taken.has(number - 1)) return [];
      return [
        issueAt('series-number', 'warning', manuscript, ['series', 'number'], {
          message: `連載「${id}」の${number}番の前の番号（${number - 1}）がありません`,
          hint: '番号を詰めるか、前の番号の記事を用意します',
        }),
      ];
    });
  },
};

function firstFree(taken: ReadonlySet<number>): number {
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}
