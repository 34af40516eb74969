import { describe, expect, test } from 'vitest';
import { compareReadings, kanaRow, toHiragana } from './kana.ts';

test('only katakana with a hiragana of its own changes', () => {
  expect(toHiragana('ランサムウェア・VPNヴヵヶー漏えいヷ')).toBe('らんさむうぇあ・VPNゔゕゖー漏えいヷ');
});

describe('kanaRow', () => {
  test.each([
    ['あ', 'あいうえおぁぉゔヴ'],
    ['か', 'かこがごゕゖヵヶ'],
    ['さ', 'さそざぞ'],
    ['た', 'たとだどっ'],
    ['な', 'なの'],
    ['は', 'はほばぼぱぽ'],
    ['ま', 'まも'],
    ['や', 'やよゃょ'],
    ['ら', 'らろ'],
    ['わ', 'わゐゑをんゎヷヺ'],
    ['A–Z', 'AZazＶｖ'],
    ['他', '09１ー漏・é'],
  ])('%s: each of %s', (row, heads) => {
    for (const head of heads) expect([head, kanaRow(`${head}いう`)]).toEqual([head, row]);
  });

  test('half-width katakana with a mark of its own', () => {
    expect(kanaRow('ｶﾞｰﾄﾞ')).toBe('か');
  });

  test('an empty reading', () => {
    expect(kanaRow('')).toBe('他');
  });
});

test('readings stand by row, then by sound; letters and the rest follow the kana', () => {
  const order = [
    'アイ',
    'いでんたる',
    'うぃるす',
    'がーど',
    'さーば',
    'さーばー',
    'ん',
    'USB',
    'vpn',
    '2だんかい',
  ];
  expect(order.toReversed().sort(compareReadings)).toEqual(order);
  expect(order.toSorted(compareReadings)).toEqual(order);
});

test('hiragana and katakana of one sound are one reading', () => {
  expect(compareReadings('ランサム', 'らんさむ')).toBe(0);
});
