import { type Category, categories } from './lighthouse.ts';
import type { PageMeasures } from './report.ts';

/** From 0 to 100; the performance alone depends on how busy the machine is. */
const LEAST_SCORES: Readonly<Record<Category, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What a page may send on a first visit, headers included; the search brings its engine with it. */
const MOST_BYTES = { search: 40_000, other: 30_000 };

const names: Readonly<Record<Category, string>> = {
  performance: '表示の速さ（performance）',
  accessibility: 'アクセシビリティ（accessibility）',
  'best-practices': '作り方（best-practices）',
  seo: '検索エンジンへの対応（seo）',
};

/**
 * What of the medians is not as good as it has to be. A number that Lighthouse could not tell is not good enough.
 *
 * @returns one Japanese sentence for each, none where all is well
 */
export function shortfallsOf(pages: readonly PageMeasures[]): readonly string[] {
  return pages.flatMap(({ name, address, scores, shift, bytes }) => {
    const page = `/${address} `;
    const most = name === 'search' ? MOST_BYTES.search : MOST_BYTES.other;
    return [
      ...categories.map((category) => {
        const [score, least] = [scores[category], LEAST_SCORES[category]];
        return judged(
          score,
          score >= least,
          `${page}の${names[category]}は`,
          `${score}点で、${least}点に足りません。`,
        );
      }),
      judged(shift, shift === 0, `${page}の表示のずれの量は`, `${shift}で、0ではありません。`),
      judged(
        bytes,
        bytes <= most,
        `${page}の転送量は`,
        `${bytes}バイトで、上限の${most}バイトを超えています。`,
      ),
    ].filter((sentence) => sentence !== null);
  });
}

function judged(value: number, good: boolean, what: string, short: string): string | null {
  if (good) return null;
  return what + (Number.isNaN(value) ? '測れませんでした。' : short);
}
