import { describe, expect, test } from 'vitest';
import { chooseQueries } from './corpus.ts';
import { parseDocuments, parseQueries } from './parse-corpus.ts';

describe('documents', () => {
  test('are read line by line; other fields, blank lines and a missing last newline do not matter', () => {
    const text = '{"id":"a","title":"","text":"一","tags":[1]}\r\n\n{"id":"b","title":"二","text":"三"}';
    expect(parseDocuments('docs.jsonl', text)).toEqual([
      { id: 'a', title: '', text: '一' },
      { id: 'b', title: '二', text: '三' },
    ]);
  });

  const good = '{"id":"a","title":"","text":"一"}\n';
  test.each([
    ['JSON として', `${good}{"id":"b",`, 2],
    ['オブジェクト', `${good}["b"]`, 2],
    ['オブジェクト', `${good}\n\nnull`, 4],
    ['"id": "…"', `${good}{"title":"","text":"一"}`, 2],
    ['"text": "…"', '{"id":"b","title":"","text":""}', 1],
    ['"title": "…"', '{"id":"b","title":3,"text":"一"}', 1],
    ['1 行目と同じ', `${good}${good}`, 2],
    ['一つもない', ' \n', 1],
  ])('%s', (mention, text, line) => {
    const read = () => parseDocuments('x/docs.jsonl', text);
    expect(read).toThrow(mention);
    expect(read).toThrow(`x/docs.jsonl の ${line} 行目: `);
  });
});

describe('queries', () => {
  const known = new Set(['a', 'b']);
  test('are read line by line, an answer named twice counts once', () => {
    const text = '{"id":"q0","kind":"span","q":"一","relevant":["b","b","a"]}\n';
    expect(parseQueries('q', text, known)).toEqual([
      { id: 'q0', kind: 'span', q: '一', relevant: ['b', 'a'] },
    ]);
  });

  test.each([
    ['「c」は文書にない', '{"id":"q","kind":"k","q":"一","relevant":["a","c"]}'],
    ['"relevant": ["…"]', '{"id":"q","kind":"k","q":"一","relevant":[]}'],
    ['"relevant": ["…"]', '{"id":"q","kind":"k","q":"一","relevant":"a"}'],
    ['"relevant": ["…"]', '{"id":"q","kind":"k","q":"一","relevant":[1]}'],
    ['"kind": "…"', '{"id":"q","q":"一","relevant":["a"]}'],
    ['一つもない', ''],
  ])('%s', (mention, text) => {
    expect(() => parseQueries('q', text, known)).toThrow(mention);
  });
});

test('the first queries of each wanted kind are chosen, in their order', () => {
  const queries = ['s1', 'q1', 's2', 'k1', 'q2', 's3'].map((id) => ({
    id,
    kind: id.slice(0, 1),
    q: id,
    relevant: ['a'],
  }));
  const ids = (kinds: readonly string[], limit: number) =>
    chooseQueries(queries, { kinds, limit }).map(({ id }) => id);
  expect(ids([], 2)).toEqual(['s1', 'q1', 's2', 'k1', 'q2']);
  expect(ids(['s', 'k'], 1)).toEqual(['s1', 'k1']);
  expect(ids(['s'], Number.POSITIVE_INFINITY)).toEqual(['s1', 's2', 's3']);
});
