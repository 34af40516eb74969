import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markHits } from './excerpt.ts';
import { toLexicon } from './lexicon.ts';

const lexicon = toLexicon({
  format: 1,
  index: 'und_1',
  documents: 10,
  terms: [
    ['13379', 1, 90],
    ['cve-2018-13379', 1, 90],
    ['アクセス', 9, 70],
    ['フィッシング', 9, 70],
    ['不正', 9, 70],
    ['盗む', 3, 90, '盗む', '盗ま', '盗ん'],
  ],
  functions: [[30, 'が', 'れ', 'まし', 'た']],
});

/** The text with its hits in brackets. */
function marked(text: string, ...terms: readonly string[]): string {
  return markHits(text, new Set(terms), lexicon)
    .map((segment) => (segment.marked ? `【${segment.text}】` : segment.text))
    .join('');
}

describe('markHits', () => {
  test.each([
    ['口座が盗まれました。', '盗む', '口座が【盗ま】れました。'],
    ['不正アクセスが', '不正 アクセス', '【不正アクセス】が'],
    ['不正アクセスが', 'アクセス', '不正【アクセス】が'],
    [
      'ﾌｨｯｼﾝｸﾞが（ＣＶＥ－２０１８－１３３７９）',
      'フィッシング 13379',
      '【ﾌｨｯｼﾝｸﾞ】が（【ＣＶＥ－２０１８－１３３７９】）',
    ],
    ['不\u200b正が', '不正', '【不\u200b正】が'],
    ['<b>不正</b>', '不正', '<b>【不正】</b>'],
    ['不正', '', '不正'],
    ['', '不正', ''],
  ])('%s, %s', (text, terms, expected) => {
    expect(marked(text, ...terms.split(' '))).toBe(expected);
  });

  test('changes no text', () => {
    const some = fc.array(
      fc.constantFrom('不正', 'ﾌｨｯｼﾝｸﾞ', '盗ん', '\u200b', '㈱', 'か\u3099', '\ud83d', '한'),
    );
    fc.assert(
      fc.property(some, fc.string({ unit: 'binary' }), (words, text) => {
        const whole = words.join(text);
        const segments = markHits(whole, new Set(['不正', 'フィッシング', '盗む']), lexicon);
        expect(segments.map((segment) => segment.text).join('')).toBe(whole);
      }),
    );
  });
});
