import { expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { suggestionsFor } from './suggest.ts';

const lexicon = lexiconOf({ words: [[50, '証券 証拠 松井 パスワード']] });
const file = {
  index: '',
  names: [
    ['松井証券', 'organisation', 'まついしょうけん'],
    ['証券', 'tag', 'しょうけん'],
  ],
  readings: '証拠 しょうこ 証券 しょうけん',
} as const;

test.each([
  ['まつ', '松井証券/organisation'],
  ['マツ', '松井証券/organisation'],
  ['mats', '松井証券/organisation'],
  ['松', '松井証券/organisation 松井/word'],
  ['sho', '証券/tag 証拠/word'],
  ['証', '証券/tag 松井証券/organisation 証拠/word'],
  ['ﾊﾟｽ', 'パスワード/word'],
  ['', ''],
  ['ぬ', ''],
])('%s', (prefix, expected) => {
  const found = suggestionsFor(prefix, 9, file, lexicon);
  expect(found.map(({ text, kind }) => `${text}/${kind}`).join(' ')).toBe(expected);
});

test('gives no more than asked for', () => {
  expect(suggestionsFor('証', 2, file, lexicon)).toHaveLength(2);
});
