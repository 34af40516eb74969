import { describe, expect, test } from 'vitest';
import { impactUnits } from '#domain/taxonomy/impact-units.ts';
import { qualifiers } from '#domain/taxonomy/qualifiers.ts';
import { hasSlug, slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { readTable } from '#search/fixtures/read-table.ts';
import { formatAmount } from './amount.ts';

const columns = ['value', 'unit', 'qualifier', 'printed', 'guards'] as const;
const cases = readTable(new URL('amounts.tsv', import.meta.url), columns);

describe('formatAmount', () => {
  test.each(cases)('$printed: $guards', ({ value, unit, qualifier, printed }) => {
    if (!hasSlug(impactUnits, unit) || !hasSlug(qualifiers, qualifier))
      throw new Error(`${unit} ${qualifier}`);
    expect(formatAmount({ value: Number(value), unit, qualifier })).toBe(printed);
  });

  test('every qualifier stands in the table', () => {
    expect(new Set(cases.map(({ qualifier }) => qualifier))).toEqual(new Set(slugsOf(qualifiers)));
  });

  test('the editor’s wording stands before the number', () => {
    expect(formatAmount({ value: 3e8, unit: 'yen', qualifier: 'several', wording: '数億円' })).toBe('数億円');
    expect(formatAmount({ qualifier: 'exact', wording: '600〜1000人' })).toBe('600〜1000人');
  });

  test('harm without a number has no amount', () => {
    expect(formatAmount({ qualifier: 'exact' })).toBeNull();
    expect(formatAmount({ unit: 'yen', qualifier: 'exact' })).toBeNull();
  });
});
