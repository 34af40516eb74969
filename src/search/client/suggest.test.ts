import { expect, test } from 'vitest';
import { suggestionsFor } from './suggest.ts';

const file = {
  index: '',
  names: [
    ['松井証券', 'organisation', 'まついしょうけん'],
    ['証券', 'tag', 'しょうけん'],
  ],
  latin: '',
  numbers: '',
  readings: '証拠 しょうこ 証券 しょうけん 松井 まつい パスワード ぱすわーど 守る まもる',
} as const;

test.each([
  ['まつ', '松井証券/organisation 松井/word'],
  ['マツ', '松井証券/organisation 松井/word'],
  ['mats', '松井証券/organisation 松井/word'],
  ['kb', ''],
  ['しょうけ', '証券/tag 松井証券/organisation'],
  ['まも', ''],
  ['松', '松井証券/organisation 松井/word'],
  ['sho', '証券/tag 証拠/word'],
  ['証', '証券/tag 松井証券/organisation 証拠/word'],
  ['ﾊﾟｽ', 'パスワード/word'],
  ['', ''],
  ['ぬ', ''],
])('%s', (prefix, expected) => {
  const found = suggestionsFor(prefix, 9, file);
  expect(found.map(({ text, kind }) => `${text}/${kind}`).join(' ')).toBe(expected);
});

test('gives no more than asked for', () => {
  expect(suggestionsFor('証', 2, file)).toHaveLength(2);
});
