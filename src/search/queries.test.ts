import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf, type GoldenRow, queryKinds, readGoldenTable } from './fixtures/golden-table.ts';

const rows = readGoldenTable();
const articles = readdirSync(new URL('../../content/articles/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => basename(file.replaceAll('\\', '/'), '.mdx'));

describe('the table', () => {
  test('is large enough, and forbids enough', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(rows.filter((row) => row.kind === 'not').length).toBeGreaterThanOrEqual(15);
    expect(queryKinds.filter((kind) => rows.every((row) => row.kind !== kind))).toEqual([]);
  });

  test('names only kinds and articles that exist', () => {
    expect(rows.filter(({ kind }) => !queryKinds.some((known) => known === kind))).toEqual([]);
    const named = new Set(rows.flatMap(({ expected, forbidden }) => [...expected, ...forbidden]));
    expect([...named].filter((id) => !articles.includes(id))).toEqual([]);
  });

  test('asks nothing twice, and every row says what it guards', () => {
    expect(repeated(rows.map(({ query }) => query))).toEqual([]);
    expect(repeated(rows.map(({ kind, guards }) => `${kind} ${guards}`))).toEqual([]);
    expect(rows.filter(({ guards }) => guards === '')).toEqual([]);
  });

  test('has no row that every answer satisfies', () => {
    const idle = rows.filter((row) => !row.nothing && row.expected.length + row.forbidden.length === 0);
    expect(idle).toEqual([]);
  });
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the judgement', () => {
  const row: GoldenRow = {
    query: 'q',
    kind: 'word',
    expected: [],
    nothing: false,
    forbidden: [],
    isNext: false,
    guards: '例',
  };
  test.each([
    [{ expected: ['a'] }, 'a b', ''],
    [{ expected: ['a'] }, 'b a', '最初は a のはず'],
    [{ expected: ['a'] }, '', '最初は a のはず'],
    [{ expected: ['a', 'b'] }, 'c b a', ''],
    [{ expected: ['a', 'b'] }, 'c d b a', 'a が上位3件にあるはず'],
    [{ forbidden: ['a'] }, 'b c d a', 'a は当ててはいけない'],
    [{ forbidden: ['a'] }, '', ''],
    [{ nothing: true }, '', ''],
    [{ nothing: true }, 'a', '何も見つからないはず'],
    [{ expected: ['a'], forbidden: ['b'] }, 'c b', '最初は a のはず。b は当ててはいけない'],
  ])('%j, %s: %s', (change, found, faults) => {
    const answer = found.split(' ').filter(Boolean);
    const expected =
      faults === '' ? undefined : `「q」(word: 例) ${faults}。結果: ${answer.join(' ') || 'なし'}`;
    expect(faultOf({ ...row, ...change }, answer)).toBe(expected);
  });
});
