import { describe, expect, test } from 'vitest';
import { fieldWords, foundWords } from './field-words.ts';

test.each([
  [[], '項目の欄'],
  [['title'], 'title'],
  [['series', 'number'], 'series の number'],
  [['timeline', 2, 'date'], 'timeline の3つ目の date'],
  [['summary', 0], 'summary の1つ目'],
  [['organisations', 0, 'role', 1], 'organisations の1つ目の role の2つ目'],
])('%j is %s', (path, words) => {
  expect(fieldWords(path)).toBe(words);
});

describe('what was found', () => {
  test.each<readonly [unknown, string]>([
    [undefined, 'tags の1つ目がありません'],
    [null, 'tags の1つ目に何も書かれていません'],
    ['', 'tags の1つ目に何も書かれていません'],
    [[1, 2], 'tags の1つ目に2個の並びが書かれています'],
    [{ a: 1 }, 'tags の1つ目に「項目: 値」の組が書かれています'],
    [0, 'tags の1つ目に「0」と書かれています'],
    [false, 'tags の1つ目に「false」と書かれています'],
    ['漏\n  えい', 'tags の1つ目に「漏 えい」と書かれています'],
    ['𠮷'.repeat(41), `tags の1つ目に「${'𠮷'.repeat(40)}…」と書かれています`],
  ])('%j', (value, words) => {
    expect(foundWords(['tags', 0], value)).toBe(words);
  });

  test('nothing behind a Latin name', () => {
    expect(foundWords(['tags'], undefined)).toBe('tags がありません');
  });
});
