import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { kanaRow } from '#domain/typography/kana.ts';
import { readTable } from '../fixtures/read-table.ts';
import { readingOf } from './reading.ts';
import { loadTokenizer, type Tokenizer } from './tokenizer.ts';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadTokenizer();
});

describe('loadTokenizer', () => {
  test('says in Japanese that a dictionary is missing', async () => {
    await expect(loadTokenizer('/nowhere/dict')).rejects.toThrow(
      '形態素解析の辞書を読み込めませんでした（/nowhere/dict）。npm install をやり直してください。',
    );
  });

  test('takes any text, however unlike language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => tokenizer(text)).not.toThrow();
      }),
    );
  });

  test.each(['ア', 'ー', '漢', '=', '한', '\u{d83d}', '😀'])('survives 20,000 × %s', (character) => {
    const surfaces = tokenizer(character.repeat(20_000)).map((token) => token.surface);
    expect(Math.max(0, ...surfaces.map((surface) => surface.length))).toBeLessThanOrEqual(200);
  });

  test('loses nothing of a text without sentence ends', () => {
    const text = '委託先の元社員が𠮷野さんの口座から約2億円を盗んだ疑いで逮捕されている'.repeat(20);
    expect(
      tokenizer(text)
        .map((token) => token.surface)
        .join(''),
    ).toBe(text);
  });
});

describe('the reading of a text, and the row it is listed under', () => {
  const cases = readTable(new URL('reading.cases.tsv', import.meta.url), ['text', 'reading', 'row']);
  test.each(cases)('$text', ({ text, reading, row }) => {
    expect(readingOf(text, tokenizer)).toBe(reading);
    expect(kanaRow(reading)).toBe(row);
  });
});
