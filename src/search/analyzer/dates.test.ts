import { expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { dateParts } from './dates.ts';

const cases = readTable(new URL('dates.cases.tsv', import.meta.url), ['text', 'parts']);

test.each(cases)('$text', ({ text, parts }) => {
  const found = dateParts(text).map(({ start, end, term }) => `${text.slice(start, end)}=${term}`);
  expect(found.join(' ')).toBe(parts);
});
