import { describe, expect, test } from 'vitest';
import { toCsv, toResultRows } from './results-csv.ts';

describe('toCsv', () => {
  test('begins with a byte order mark and ends every line as RFC 4180 says', () => {
    expect(toCsv([['a', 'b'], ['c']])).toBe('\ufeffa,b\r\nc\r\n');
  });

  test.each([
    ['漏えい', '漏えい'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['「"」', '"「""」"'],
    ['1行\n2行', '"1行\n2行"'],
    [' a', '" a"'],
    // No formula, but text
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+81', "'+81"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['　=1', "'　=1"],
    ['\t=1', "'\t=1"],
    ['1-1=0', '1-1=0'],
    ['\ud83d', '\ufffd'],
  ])('%j is written %j', (value, cell) => {
    expect(toCsv([[value]])).toBe(`\ufeff${cell}\r\n`);
  });
});

test('a result is a row with its full address', () => {
  const hit = {
    id: 'a',
    url: '/security/articles/a/',
    title: [
      { text: 'USBを', marked: true },
      { text: '紛失', marked: false },
    ],
    summary: [],
    meta: { published: '2026年4月20日', cause: '紛失', harm: '漏えい 46万人' },
    sections: [
      { heading: '', anchor: null, excerpt: [] },
      { heading: '経緯', anchor: 's-経緯', excerpt: [] },
    ],
  };
  const [names, row] = toResultRows([hit], new URL('https://example.co.jp/security/search/'));
  expect(row).toEqual([
    'USBを紛失',
    'https://example.co.jp/security/articles/a/',
    '2026年4月20日',
    '紛失',
    '',
    '漏えい 46万人',
    '経緯',
  ]);
  expect(names).toHaveLength(row?.length ?? 0);
});
