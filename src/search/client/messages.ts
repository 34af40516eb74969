import { LONGEST_QUERY } from './query-terms.ts';
import type { SearchAnswer } from './search-engine.ts';
import type { ProblemKind } from './search-problem.ts';

/** Sentences of the search page. */

export const SEARCHING = '検索しています…';

/** What is said of a query's result. */
export function resultMessage(answer: Pick<SearchAnswer, 'total' | 'unknown' | 'truncated'>): string {
  return [countMessage(answer), unknownMessage(answer), truncatedMessage(answer)].join('');
}

function countMessage({ total }: Pick<SearchAnswer, 'total'>): string {
  if (total > 0) return `${total}件の記事が見つかりました。`;
  return '該当する記事は見つかりませんでした。別の言い方や、より短いことばでもお試しください。';
}

function unknownMessage({ total, unknown }: Pick<SearchAnswer, 'total' | 'unknown'>): string {
  if (total === 0 || unknown.length === 0) return '';
  const words = unknown.slice(0, 3).map((word) => `「${word}」`);
  return `${words.join('')}${unknown.length > words.length ? 'など' : ''}を含む記事はありません。`;
}

function truncatedMessage({ truncated }: Pick<SearchAnswer, 'truncated'>): string {
  return truncated ? `長い文のため、初めの${LONGEST_QUERY}文字で検索しました。` : '';
}

/** What is said when the search cannot answer. */
export function problemMessage(kind: ProblemKind, online: boolean): string {
  if (!online)
    return 'インターネットに接続していないため、検索できません。接続してから、もう一度お試しください。';
  switch (kind) {
    case 'missing':
      return '検索の索引を読み込めませんでした。しばらくしてから、もう一度お試しください。';
    case 'damaged':
      return '検索の索引が壊れているため、検索できません。記事の一覧からお探しください。';
    case 'outdated':
      return '記事が更新されたところです。ページを再読み込みしてから、もう一度お試しください。';
  }
}

export function moreLabel(remaining: number): string {
  return `続きを表示（残り${remaining}件）`;
}
