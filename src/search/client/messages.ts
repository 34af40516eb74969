import { type DecodedQuery, LONGEST_QUERY } from './decode.ts';
import type { ProblemKind } from './search-problem.ts';

/** Sentences of the search page. */

export const SEARCHING = '検索しています…';
export const NO_WORDS = '検索に使えることばがありません。事案の名前、手口、対策などを入力してください。';
export const NO_ARTICLES = 'まだ検索できる記事がありません。';

/** What is said of a query's result. */
export function resultMessage(query: DecodedQuery, hits: number): string {
  return [countMessage(query, hits), unknownMessage(query, hits), truncatedMessage(query)].join('');
}

function countMessage({ terms, unknown }: DecodedQuery, hits: number): string {
  if (hits > 0) return `${hits}件の記事が見つかりました。`;
  if (terms.length === 0 && unknown.length === 0) {
    return NO_WORDS;
  }
  return '該当する記事は見つかりませんでした。別の言い方や、より短いことばでもお試しください。';
}

function unknownMessage({ unknown }: DecodedQuery, hits: number): string {
  if (hits === 0 || unknown.length === 0) return '';
  const words = unknown.slice(0, 3).map((word) => `「${word}」`);
  return `${words.join('')}${unknown.length > words.length ? 'など' : ''}を含む記事はありません。`;
}

function truncatedMessage({ truncated }: DecodedQuery): string {
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
