import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from './csv-cell.ts';

test.each([
  ['a@example.jp', 'a@example.jp'],
  ['=1+1', "'=1+1"],
  ['+a', "'+a"],
  ['-a', "'-a"],
  ['@a', "'@a"],
  ['\t=1', "'\t=1"],
  ['a=1', 'a=1'],
  ['a,"b"', '"a,""b"""'],
  ['', ''],
])('%j is written as %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('another parser reads every text back, guarded or as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 2 }), (texts) => {
      const read = parse(texts.map(csvCell).join(','), {
        record_delimiter: '\r\n',
        relax_column_count: true,
      });
      expect(read).toEqual([texts.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text))]);
    }),
  );
});
