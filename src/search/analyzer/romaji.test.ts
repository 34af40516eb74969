import { expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { romajiToHiragana } from './romaji.ts';

const cases = readTable(new URL('romaji.cases.tsv', import.meta.url), ['romaji', 'kana']);

test.each(cases)('$romaji', ({ romaji, kana }) => {
  expect(romajiToHiragana(romaji)).toBe(kana === '' ? undefined : kana);
});

test.each([
  ['sh', ''],
  ['matsuis', 'まつい'],
  ['ran', 'らん'],
])('what has been begun at the end may be left out: %s', (romaji, kana) => {
  expect(romajiToHiragana(romaji, { unfinished: true })).toBe(kana);
});
