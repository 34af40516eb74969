import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { segment } from './segment.ts';

const lexicon = lexiconOf({
  words: [
    [50, '情報'],
    [70, '不正 アクセス ウイルス'],
    [80, '都 市'],
    [95, 'カルテ'],
    [100, '条約 航海 サム'],
  ],
  inflected: [[90, 0, '盗む']],
  functions: [
    [30, 'を の れ た に'],
    [40, 'による'],
  ],
});

/** The pieces, function words in round and unknown words in square brackets. */
function cut(text: string): string {
  return segment(text, lexicon)
    .map(({ start, end, term }) => {
      const piece = text.slice(start, end);
      return term === undefined ? `[${piece}]` : term === '' ? `(${piece})` : term;
    })
    .join(' ');
}

describe('segment', () => {
  test.each([
    ['不正アクセスによる情報', '不正 アクセス (による) 情報'],
    ['情報を盗まれた', '情報 (を) 盗む (れ) (た)'],
    ['盗んだ', '盗む [だ]'],
    ['盗みを', '盗む (を)'],
    // Known words are found beside unknown ones …
    ['日蘭航海条約', '[日蘭] 航海 条約'],
    ['ウイルスバスター', 'ウイルス [バスター]'],
    // … but not inside them.
    ['京都', '[京都]'],
    ['京都市', '[京都市]'],
    ['ランサムウェア', '[ランサムウェア]'],
    ['カルテル', '[カルテル]'],
    ['都市', '都 市'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test('covers any text without gap or overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const pieces = segment(text, lexicon);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
