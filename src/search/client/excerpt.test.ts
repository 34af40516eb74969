import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { excerptOf, markHits } from './excerpt.ts';

const lexicon = lexiconOf({
  words: [[70, 'アクセス フィッシング 不正']],
  inflected: [[90, 0, '盗む']],
  functions: [[30, 'が れ まし た']],
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
      'フイッシング 13379',
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
        const segments = markHits(whole, new Set(['不正', 'フイッシング', '盗む']), lexicon);
        expect(segments.map((segment) => segment.text).join('')).toBe(whole);
      }),
    );
  });
});

describe('excerptOf', () => {
  const around = (text: string, mark: string): string => {
    const at = text.indexOf(mark);
    const segments = [
      { text: text.slice(0, at), marked: false },
      { text: mark, marked: true },
      { text: text.slice(at + mark.length), marked: false },
    ];
    return excerptOf(segments)
      .map((segment) => (segment.marked ? `【${segment.text}】` : segment.text))
      .join('');
  };

  test('begins with the sentence of the mark, and ends where it is long', () => {
    const text = `前の文。装置に鍵がありました。${'後'.repeat(200)}`;
    expect(around(text, '鍵')).toBe(`装置に【鍵】がありました。${'後'.repeat(99)}…`);
  });

  test('a long sentence is cut before the mark', () => {
    expect(around(`${'前'.repeat(200)}鍵です。`, '鍵')).toBe(`…${'前'.repeat(30)}【鍵】です。`);
  });

  test('lines are joined without spaces', () => {
    expect(around('鍵です。\n 門\n扉', '鍵')).toBe('【鍵】です。門、扉');
  });

  test('rows that are marked whole stay apart', () => {
    const rows = ['鍵', '錠前', '閂'].flatMap((text) => [
      { text: '\n', marked: false },
      { text, marked: true },
    ]);
    const words = excerptOf([...rows, { text: '\n', marked: false }]).map(({ text }) => text);
    expect(words.join('')).toBe('鍵、錠前、閂');
  });
});
