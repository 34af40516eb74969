import { expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { quantities } from './quantity.ts';

const cases = readTable(new URL('quantity.cases.tsv', import.meta.url), ['text', 'digits']);

test.each(cases)('$text', ({ text, digits }) => {
  expect(
    quantities(text)
      .map((quantity) => quantity.digits)
      .join(' '),
  ).toBe(digits);
});

test('tells where amounts stand', () => {
  expect(quantities('被害は2億円')).toEqual([{ start: 3, end: 5, digits: '200000000' }]);
});

test('a number too long to be exact is none', () => {
  expect(quantities('99999999999999兆')).toEqual([]);
});
