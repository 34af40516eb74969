import { expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { readAs, toReadings } from './readings.ts';

const lexicon = lexiconOf({ words: [[50, '松井 証券 工場 向上 表 三 党 委託']] });
const readings = toReadings(
  {
    index: '',
    names: [['松井証券', 'organisation', 'まついしょうけん']],
    latin: '',
    numbers: '',
    readings: '工場 こうじょう 向上 こうじょう 委託 いたく 証券 しょうけん 表 ひょう 三 さん 党 とう',
  },
  lexicon,
);
const read = (kana: string): string | undefined =>
  readAs(kana, readings)
    ?.map(({ meant }) => meant.map((terms) => terms.join('+')).join('/'))
    .join(' ');

test.each([
  ['まついしょうけん', '松井+証券'],
  ['こうじょう', '工場/向上'],
  ['こうじょうのいたく', '工場/向上 委託'],
  ['ひょう', '表'],
  // Single characters are read so only where they are all, or last.
  ['ひょうさんとう', undefined],
  ['いたくとう', '委託 党'],
  // Long vowels may be missing.
  ['しょけんのこじょ', '証券 工場/向上'],
  ['まついし', undefined],
  ['', ''],
])('%s', (kana, words) => {
  expect(read(kana)).toBe(words);
});
