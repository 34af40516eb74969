import { expect, test } from 'vitest';
import { entriesOf } from '../../fixtures/ipadic.ts';
import { bracketReadings } from './bracket-readings.ts';

const entries = entriesOf(
  '梅 名詞,一般 * 梅 ウメ',
  '梅雨 名詞,一般 * 梅雨 ツユ',
  '梅雨 名詞,一般 * 梅雨 バイウ',
  '雨 名詞,一般 * 雨 アメ',
  '松 名詞,一般 * 松 マツ',
  '井 名詞,一般 * 井 イ',
  '銀行 名詞,一般 * 銀行 ギンコウ',
);

test.each([
  ['梅雨（つゆ、ばいう）は、雨の多い季節', '梅雨=つゆ 梅雨=ばいう'],
  ['きょうは松井（まつい）さん', '松井=まつい'],
  // What is no reading of the word before it.
  ['銀行（みずほ）', ''],
  ['銀行（約2億円）', ''],
  ['銀行（なし）', ''],
  ['松井（が）', ''],
])('%s', (text, expected) => {
  expect(
    bracketReadings([text], entries)
      .map((pair) => pair.join('='))
      .join(' '),
  ).toBe(expected);
});
