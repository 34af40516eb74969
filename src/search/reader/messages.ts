import type { SearchAnswer } from '../client/search-engine.ts';
import type { ProblemKind } from '../client/search-problem.ts';
import { isAsked, LONGEST_ADDRESSED_QUERY, lastPageOf, type SearchState } from './search-state.ts';

/** Sentences of the search page and the search dialog. */

export const NOTHING_ASKED = '探したい言葉を入力するか、絞り込みを選んでください。';
export const SEARCHING = '検索しています…';

/** What is said of an answer: the number of articles first. */
export function resultMessage(state: SearchState, answer: SearchAnswer): string {
  return [
    countMessage(state, answer),
    pageMessage(state, answer),
    insteadMessage(state, answer),
    unknownMessage(answer),
    answer.truncated ? `長い文のため、初めの${LONGEST_ADDRESSED_QUERY}文字で検索しました。` : '',
  ].join('');
}

function countMessage(state: SearchState, { total, unknown, nearest, didYouMean }: SearchAnswer): string {
  if (total > 0) return `${total}件の記事が見つかりました。`;
  if (isAsked({ ...state, query: '' })) {
    return '該当する記事は見つかりませんでした。絞り込みを外すと、見つかることがあります。';
  }
  if (unknown.length === 0 && nearest.length === 0 && didYouMean === null) {
    return '検索に使える言葉がないため、記事は見つかりませんでした。事案の名前、手口、対策などを入力してください。';
  }
  return '該当する記事は見つかりませんでした。別の言い方や、より短い言葉でもお試しください。';
}

function pageMessage({ page }: SearchState, { total }: SearchAnswer): string {
  const last = lastPageOf(total);
  return page > 1 && page <= last ? `${last}ページのうち${page}ページ目です。` : '';
}

function insteadMessage({ query }: SearchState, { answeredInstead }: SearchAnswer): string {
  return answeredInstead === null
    ? ''
    : `「${query.trim()}」を含む記事はないため、「${answeredInstead}」で検索しました。`;
}

function unknownMessage({ total, unknown, answeredInstead }: SearchAnswer): string {
  if (total === 0 || unknown.length === 0 || answeredInstead !== null) return '';
  const words = unknown.slice(0, 3).map((word) => `「${word}」`);
  return `${words.join('')}${unknown.length > words.length ? 'など' : ''}を含む記事はありません。`;
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

export function savedMessage(saved: number, total: number): string {
  const all = saved === total ? `${total}件` : `${total}件のうち初めの${saved}件`;
  return `${all}をCSVで保存しました。`;
}

export const suggestionKinds = { organisation: '組織', term: '用語', tag: 'タグ', word: '' } as const;
