import { expect, test } from 'vitest';
import { sentencesOf } from './whole-sentences.ts';

const documents = ['一', '二', '三', '四'].map((name) => ({
  id: name,
  title: '',
  text: `短い文です。${name}つ目の文書の、ちょうどよい長さの文です。\n${'長'.repeat(80)}。`,
}));

test('one sentence a document, neither short nor long, spread over the list', () => {
  expect(sentencesOf(documents, 2)).toEqual([
    '一つ目の文書の、ちょうどよい長さの文です。',
    '三つ目の文書の、ちょうどよい長さの文です。',
  ]);
  expect(sentencesOf(documents, 9)).toHaveLength(4);
  expect(sentencesOf([{ id: 'a', title: '', text: '短い。' }], 9)).toEqual([]);
});
