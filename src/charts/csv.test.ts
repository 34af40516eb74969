import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a table begins with the mark of UTF-8 and ends every line as RFC 4180 has it', () => {
  expect(
    toCsv([
      ['原因', '件数'],
      ['紛失', 2],
    ]),
  ).toBe('\uFEFF原因,件数\r\n紛失,2\r\n');
});

test.each([
  ['a,b', '"a,b"'],
  ['「"」', '"「""」"'],
  ['a\nb', '"a\nb"'],
  ['=1+1', "'=1+1"],
  ['+81', "'+81"],
  ['-a', "'-a"],
  ['@SUM', "'@SUM"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  [-3, '-3'],
  [null, ''],
])('%j is written %j', (value, cell) => {
  expect(toCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
});
