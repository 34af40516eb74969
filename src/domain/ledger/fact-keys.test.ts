import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Course, keyedFactsIn, rowOfFact } from './fact-keys.ts';

const cases = readFileSync(join(import.meta.dirname, 'fact-keys.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

/** `2024-5`, `?-5`, `2024`, `-`: the year and the month in whose course a text goes on. */
const courseOf = (written = ''): Course => {
  const [year, month] = written.split('-').map((part) => Number(part) || null);
  return { year: year ?? null, month: month ?? null };
};

test.each(cases)('%s｜%s: %s', (course, text = '', keys, after) => {
  const found = keyedFactsIn(text, courseOf(course));
  expect(found.facts.map(({ key }) => key ?? '?').join(' ') || '-').toBe(keys);
  expect(found.course).toEqual(courseOf(after));
  for (const fact of found.facts) expect(text.startsWith(fact.text, fact.index)).toBe(true);
});

test.each([
  ['2024-7-5', 'b', 'as written'],
  ['2024?-7-5', 'b', 'in the year of the text before'],
  ['2017?-7-4', 'a', 'in the one year that has the day'],
  ['?-7-4', 'a', 'where no year was named'],
  ['2017-7-4', undefined, 'a written year is not changed'],
  ['2017?-7-5', undefined, 'two years have the day'],
  ['?-7-6', undefined, 'no year has the day'],
  ['2023-7', 'c', 'the one row with days in a month'],
  ['2024?-7', undefined, 'two rows have days in the month'],
  ['2023', 'c', 'the one row with days in a year'],
  ['202', undefined, 'no part of a year'],
  ['@14:30', 'e', 'a clock time'],
  ['@?02:30', 'e', 'one that may be in the afternoon'],
  ['@02:30', undefined, 'one that is in the morning'],
])('%s → %s: %s', (fact, row, _because) => {
  const rows = new Map([
    ['2024-7-4', 'a'],
    ['2024-7-5', 'b'],
    ['2023-7-5', 'c'],
    ['7人', 'd'],
    ['@14:30', 'e'],
  ]);
  expect(rowOfFact(rows, fact)).toBe(row);
});
