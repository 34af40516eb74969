import { expect, test } from 'vitest';
import { compounds } from './compounds.ts';

const costs = new Map(
  [
    '伊豆',
    '諸島',
    '伊豆諸島',
    'クレジット',
    'カード',
    'クレジットカード',
    '東京',
    '都',
    '東京都',
    'サプライチェーン',
    '共産党',
  ].map((word) => [word, 100] as const),
);

test('long words of two known words are cut; what would leave a single character is not', () => {
  expect([...compounds(costs)]).toEqual(['伊豆諸島', 'クレジットカード']);
});
