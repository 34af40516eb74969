import { describe, expect, test } from 'vitest';
import { articleAddress, wordsOf, wordsToMark } from './article-address.ts';

const location = new URL('https://intra.example.co.jp/security/search/?q=x');
const hit = (text: string) => {
  const segments = text.split(/(?=【)|(?<=】)/u).map((part) => ({
    text: part.replace(/[【】]/gu, ''),
    marked: part.startsWith('【'),
  }));
  return {
    title: segments,
    summary: [],
    sections: [{ heading: '経緯', anchor: 's-経緯', excerpt: segments }],
  };
};

test('the words are those of the hit, each once, at most eight, none endless', () => {
  expect(wordsOf(hit('口座が【盗ま】れ、【カード】も'))).toEqual(['盗ま', 'カード']);
  expect(wordsOf(hit(`【${'長'.repeat(41)}】と【短】`))).toEqual(['短']);
  expect(wordsOf(hit('一二三四五六七八九十'.replace(/./gu, '【$&】')))).toHaveLength(8);
});

describe('articleAddress', () => {
  test('carries words and section, and gives them back', () => {
    const words = ['盗ま', 'C&A #1'];
    const address = articleAddress('/security/articles/a/', { anchor: 's-経緯', words }, location);
    const url = new URL(address ?? '');
    expect(url.origin + url.pathname).toBe('https://intra.example.co.jp/security/articles/a/');
    expect(decodeURIComponent(url.hash)).toBe('#s-経緯');
    expect(wordsToMark(url.searchParams)).toEqual(words);
  });

  test('is plain without words and section', () => {
    const plain = articleAddress('/security/articles/a/', { anchor: null, words: [] }, location);
    expect(plain).toBe('https://intra.example.co.jp/security/articles/a/');
  });

  test.each(['https://evil.example/', '//evil.example/', 'javascript:alert(1)', 'http://['])(
    '%s is refused',
    (url) => {
      expect(articleAddress(url, { anchor: null, words: [] }, location)).toBeUndefined();
    },
  );
});

test.each([
  ['', []],
  ['mark=', []],
  ['mark=a&mark=a&mark=+b+', ['a', 'b']],
  [`mark=${'x'.repeat(41)}`, []],
  [
    Array.from({ length: 20 }, (_, index) => `mark=${index}`).join('&'),
    ['0', '1', '2', '3', '4', '5', '6', '7'],
  ],
])('of the address ?%s the marks are %j', (parameters, words) => {
  expect(wordsToMark(new URLSearchParams(parameters))).toEqual(words);
});
