import { expect, test } from 'vitest';
import { rerank } from './rerank.ts';

const ids = (query: string, texts: Readonly<Record<string, string>>): string =>
  rerank(
    query,
    Object.keys(texts).map((id, at) => ({ id, score: 10 - at })),
    (id) => texts[id] ?? '',
  )
    .map(({ id }) => id)
    .join(' ');

test('a text that holds the query as it was typed comes first', () => {
  expect(ids('会議は5つ。', { a: '会議が五つ', b: '会議は５つあった' })).toBe('b a');
});

test('character pairs of the query count, rare ones more', () => {
  expect(ids('電気量 記号', { a: '電気の話', b: '記号の話', c: '電気量の記号' })).toBe('c a b');
});

test('without anything in common the order stays', () => {
  expect(ids('鍵', { a: '門', b: '扉' })).toBe('a b');
});
