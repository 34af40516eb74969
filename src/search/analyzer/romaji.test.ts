import { expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { romajiBeginnings, romajiToHiragana } from './romaji.ts';

const cases = readTable(new URL('romaji.cases.tsv', import.meta.url), ['romaji', 'kana']);

test.each(cases)('$romaji', ({ romaji, kana }) => {
  expect(romajiToHiragana(romaji)).toBe(kana === '' ? undefined : kana);
});

test.each([
  ['sh', 'し'],
  ['mats', 'まつ'],
  ['ran', 'らん'],
  ['k', 'か き く け こ'],
  ['usb', ''],
])('what may be begun with %s', (romaji, beginnings) => {
  expect(romajiBeginnings(romaji).join(' ')).toBe(beginnings);
});
