import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf, readGoldenTable } from './fixtures/golden-table.ts';
import { type GoldenRow, parseGoldenTable, queryKinds } from './golden-table.ts';

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
    expect(Object.keys(queryKinds).filter((kind) => rows.every((row) => row.kind !== kind))).toEqual([]);
  });

  test('names only articles that exist', () => {
    const named = new Set(rows.flatMap(({ expected, forbidden }) => [...expected, ...forbidden]));
    expect([...named].filter((id) => !articles.includes(id))).toEqual([]);
  });

  test('asks nothing twice, and every row says what it guards', () => {
    expect(repeated(rows.map(({ query }) => query))).toEqual([]);
    expect(repeated(rows.map(({ kind, guards }) => `${kind} ${guards}`))).toEqual([]);
  });

  test('has no row that every answer satisfies', () => {
    const idle = rows.filter((row) => !row.nothing && row.expected.length + row.forbidden.length === 0);
    expect(idle).toEqual([]);
  });
});

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

test.each(['q\tnoun\ta\t\tx', 'q\tword\ta\t\t', 'q\tword\ta\t\tx\ty'])('%j is no row', (line) => {
  expect(() => parseGoldenTable(`query\tkind\texpected\tforbidden\tguards\n${line}\n`)).toThrow(line);
});

describe('the judgement', () => {
  const row: GoldenRow = {
    query: 'q',
    kind: 'word',
    expected: [],
    nothing: false,
    suggested: null,
    forbidden: [],
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
    expect(faultOf({ ...row, ...change }, answer, null)).toBe(expected);
  });

  test('an offer is judged where one is wanted', () => {
    const wanted = { ...row, suggested: '病院' };
    expect(faultOf(wanted, [], '病院')).toBeUndefined();
    expect(faultOf(wanted, [], null)).toContain('もしかして「病院」と尋ねるはず');
    expect(faultOf(row, [], '病院')).toBeUndefined();
  });
});
