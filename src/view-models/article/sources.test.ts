import { describe, expect, test } from 'vitest';
import { type SourceInput, sourceSchema } from '#domain/incident/source.ts';
import { openLedger } from './citation-marks.ts';
import { toSources } from './sources.ts';

const base: SourceInput = { id: 's1', kind: 'press', title: '題名', publisher: '海辺新聞', read: true };

function printed(changes: Partial<SourceInput>) {
  const { official, others } = toSources(
    [sourceSchema.parse({ ...base, ...changes })],
    openLedger({ citations: [] }),
  );
  return [...official, ...others][0];
}

describe('the title', () => {
  test.each([
    ['不正アクセスについて', '「不正アクセスについて」'],
    ['「青葉文具」に不正アクセス', '「『青葉文具』に不正アクセス」'],
    ['「会員の声」と「窓口」', '「『会員の声』と『窓口』」'],
    ['『教訓』を読む', '「『教訓』を読む」'],
  ])('%s is quoted as %s', (title, expected) => {
    expect(printed({ title })?.title).toBe(expected);
  });

  test('our own description is no quotation', () => {
    expect(printed({ title: undefined, description: '「青葉文具」の事案のまとめ' })?.title).toBe(
      '「青葉文具」の事案のまとめ',
    );
  });
});

test.each([
  ['Post-Mortem / Root Cause Analysis (April 2021)', 'en'],
  ['Theft of $308 Million USD from Bitcoin.DMM.com', 'en'],
  ['Japan’s exchange – and its owner', 'en'],
  ['Security NEXT', null],
  ['JPCERT/CC Eyes 2024', 'en'],
  ['FBI, DC3, and NPA Identification についての発表', null],
  ['不正アクセスについて', null],
])('the title %s is in a language of its own: %s', (title, language) => {
  expect(printed({ title })?.language).toBe(language);
});

test('our own description is Japanese', () => {
  expect(printed({ title: undefined, description: 'An English notice, as we call it' })?.language).toBeNull();
});

describe('days', () => {
  test.each([
    ['2024-03-18', '2024年3月18日'],
    ['2024-03', '2024年3月'],
    ['2024', '2024年'],
    ['2024年3月', '2024年3月'],
    ['2024年春', '2024年春'],
  ])('%s is printed as %s', (publishedAt, expected) => {
    expect(printed({ publishedAt })?.publishedAt).toBe(expected);
  });

  test('what was never opened has no day of opening', () => {
    expect(printed({})).toMatchObject({ publishedAt: null, accessedAt: null });
    expect(printed({ accessedAt: '2026-11-05' })?.accessedAt).toBe('2026年11月5日');
  });
});

describe('how it was read', () => {
  test.each([
    [{}, '全文を確認', false],
    [{ extent: 'excerpt' }, '抜粋を確認', false],
    [{ via: '転載で確認' }, '全文を確認・転載で確認', false],
    [{ read: false, via: '転載で確認' }, '未読', true],
  ] as const)('%j', (changes, reading, unread) => {
    expect(printed(changes)).toMatchObject({ reading, unread });
  });
});

test.each([
  [undefined, null],
  ['html', null],
  ['pdf', 'PDF'],
] as const)('the format %s is marked as %s', (format, mark) => {
  expect(printed({ format })?.format).toBe(mark);
});

test('official documents stand apart, each list in the order of the file', () => {
  const kinds = ['press', 'official', 'research', 'official'] as const;
  const sources = kinds.map((kind, index) => sourceSchema.parse({ ...base, kind, id: `s${index + 1}` }));
  const { official, others } = toSources(sources, openLedger({ citations: [] }));
  expect(official.map(({ number }) => number)).toEqual([2, 4]);
  expect(others.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 報道', '3 解説・まとめ']);
});
