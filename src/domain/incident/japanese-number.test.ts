import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#search/fixtures/read-table.ts';
import { formatAmount } from './amount.ts';
import { numbersIn } from './japanese-number.ts';

const cases = readTable(new URL('japanese-numbers.tsv', import.meta.url), ['text', 'numbers', 'guards']);

describe('numbersIn', () => {
  test.each(cases)('$text: $guards', ({ text, numbers }) => {
    const found = numbersIn(text).map((number) => `${number.text}=${number.value}${number.unit ?? ''}`);
    expect(found.join(' ') || '-').toBe(numbers);
  });

  test('reads every whole amount as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e15 }), (value) => {
        const printed = formatAmount({ value, unit: 'yen', qualifier: 'exact' }) ?? '';
        expect(numbersIn(`被害は${printed}です`)).toEqual([{ text: printed, value, unit: '円' }]);
      }),
    );
  });
});
