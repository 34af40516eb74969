import { describe, expect, test } from 'vitest';
import { problemMessage, resultMessage, savedMessage } from './messages.ts';

const state = { query: '漏えい', filters: {}, sort: 'relevance' as const, page: 1 };
const answer = {
  total: 0,
  hits: [],
  facets: {},
  unknown: [],
  didYouMean: null,
  answeredInstead: null,
  nearest: [],
  truncated: false,
};

describe('resultMessage', () => {
  test.each([
    [{}, { total: 3 }, '3件の記事が見つかりました。'],
    [{ page: 2 }, { total: 25 }, '25件の記事が見つかりました。3ページのうち2ページ目です。'],
    [{}, { total: 1, unknown: ['量子'] }, '1件の記事が見つかりました。「量子」を含む記事はありません。'],
    [
      {},
      { total: 1, unknown: ['一', '二', '三', '四'] },
      '1件の記事が見つかりました。「一」「二」「三」などを含む記事はありません。',
    ],
    [
      {},
      { total: 2, truncated: true },
      '2件の記事が見つかりました。長い文のため、初めの200文字で検索しました。',
    ],
    [
      { query: 'カルデ' },
      { total: 1, unknown: ['カルデ'], answeredInstead: 'カルテ' },
      '1件の記事が見つかりました。「カルデ」を含む記事はないため、「カルテ」で検索しました。',
    ],
    [
      {},
      { unknown: ['量子'] },
      '該当する記事は見つかりませんでした。別の言い方や、より短い言葉でもお試しください。',
    ],
    [
      {},
      {},
      '検索に使える言葉がないため、記事は見つかりませんでした。事案の名前、手口、対策などを入力してください。',
    ],
    [
      { filters: { cause: ['loss'] } },
      { unknown: ['量子'] },
      '該当する記事は見つかりませんでした。絞り込みを外すと、見つかることがあります。',
    ],
  ])('%j, %j', (asked, found, expected) => {
    expect(resultMessage({ ...state, ...asked }, { ...answer, ...found })).toBe(expected);
  });
});

test('a problem names the network first when there is none', () => {
  expect(problemMessage('missing', false)).toContain('インターネットに接続していない');
  expect(problemMessage('missing', true)).toContain('索引を読み込めませんでした');
});

test('what was saved is told, and when it is not all', () => {
  expect(savedMessage(25, 25)).toBe('25件をCSVで保存しました。');
  expect(savedMessage(500, 812)).toBe('812件のうち初めの500件をCSVで保存しました。');
});
