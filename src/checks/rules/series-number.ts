import { type Finding, findingAt, type Rule } from '../rule.ts';
import { placedInSeries } from '../series-places.ts';

export const seriesNumber: Rule = {
  id: 'series-number',
  severity: 'error',
  description: '連載の番号は、重なりません。',
  instead: '空いている番号にします。公開済みの記事の番号は変えません。',
  check: (content) => {
    const placed = placedInSeries(content);
    return placed.flatMap(({ manuscript, id, number }): readonly Finding[] => {
      const siblings = placed.filter((other) => other.id === id);
      const first = siblings.find((other) => other.number === number)?.manuscript;
      if (first === undefined || first === manuscript) return [];
      const taken = new Set(siblings.map((other) => other.number));
      return [
        findingAt(manuscript, ['series', 'number'], {
          message: `連載「${id}」の${number}番は ${first.file} で使われています`,
          hint: `空いている番号（${firstFree(taken)}）にします`,
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
