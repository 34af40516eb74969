import { describe, expect, test } from 'vitest';
import { problemMessage, resultMessage } from './messages.ts';

const query = { unknown: [], truncated: false };

describe('resultMessage', () => {
  test.each([
    [query, 3, '3件の記事が見つかりました。'],
    [{ ...query, unknown: ['量子'] }, 1, '1件の記事が見つかりました。「量子」を含む記事はありません。'],
    [
      { ...query, unknown: ['一', '二', '三', '四'] },
      1,
      '1件の記事が見つかりました。「一」「二」「三」などを含む記事はありません。',
    ],
    [
      { ...query, truncated: true },
      2,
      '2件の記事が見つかりました。長い文のため、初めの200文字で検索しました。',
    ],
    [
      { unknown: ['量子'], truncated: false },
      0,
      '該当する記事は見つかりませんでした。別の言い方や、より短いことばでもお試しください。',
    ],
  ])('%j, %i', (answer, total, expected) => {
    expect(resultMessage({ ...answer, total })).toBe(expected);
  });
});

describe('problemMessage', () => {
  test('names the network first when there is none', () => {
    expect(problemMessage('missing', false)).toContain('インターネットに接続していない');
    expect(problemMessage('missing', true)).toContain('索引を読み込めませんでした');
  });
});
