import { type Finding, findingAt, type Rule } from '../rule.ts';
import { placedInSeries } from '../series-places.ts';

export const seriesGap: Rule = {
  id: 'series-gap',
  severity: 'warning',
  description: '連載の番号は、1から飛ばさずに続きます。',
  instead: '番号を詰めるか、前の番号の記事を用意します。',
  check: (content) => {
    // An article that could not be read may hold the number that seems to be missing.
    if (content.articles.some((manuscript) => manuscript.value === null)) return [];
    const placed = placedInSeries(content);
    return placed.flatMap(({ manuscript, id, number }): readonly Finding[] => {
      const hasBefore = placed.some((other) => other.id === id && other.number === number - 1);
      const first = placed.find((other) => other.id === id && other.number === number);
      if (number === 1 || hasBefore || first?.manuscript !== manuscript) return [];
      return [
        findingAt(manuscript, ['series', 'number'], {
          message: `連載「${id}」の${number}番の前の番号（${number - 1}）がありません`,
          hint: '番号を詰めるか、前の番号の記事を用意します',
        }),
      ];
    });
  },
};
