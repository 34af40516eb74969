import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, LONGEST_CHUNK, LONGEST_RUN, withoutMachineText } from './guard.ts';

describe('withoutMachineText', () => {
  test.each([
    ['https://user:pw@www.example.jp:8080/a/b?c=d#e を見る', ' www.example.jp  を見る'],
    ['見る→https://example.jp/路線図', '見る→ example.jp 路線図'],
    ['値は 9f86d081884c7d659a2feaa0c55ad015 です', '値は   です'],
    [`data ${'QUJD'.repeat(20)}== 終わり`, 'data   終わり'],
    ['和暦 2026-04-01 と a/b', '和暦 2026-04-01 と a/b'],
  ])('%s', (text, expected) => {
    expect(withoutMachineText(text)).toBe(expected);
  });
});

describe('guard', () => {
  test('cuts at the ends of sentences and at the dots of foreign names', () => {
    expect(guard('盗まれた。本当?はい!\nジョン・スミス')).toEqual([
      '盗まれた',
      '本当',
      'はい',
      'ジョン',
      'スミス',
    ]);
  });

  test('gives characters beyond U+FFFF a chunk each', () => {
    expect(guard('𠮷𠮷野家😀')).toEqual(['𠮷', '𠮷', '野家', '😀']);
  });

  test('cuts a long sentence behind a comma', () => {
    const clause = `${'攻撃を受けた'.repeat(30)}、`;
    expect(guard(clause.repeat(3)).map((chunk) => chunk.length)).toEqual([362, 181]);
  });

  test.each(['ア', 'ー', '漢', 'あ', 'a', '1', '=', '한'])('20,000 × %s', (character) => {
    const chunks = guard(character.repeat(20_000));
    expect(Math.max(0, ...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(LONGEST_RUN);
  });

  test('no chunk of any text is long, ill-formed or blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
        for (const chunk of guard(text)) {
          expect(chunk.length).toBeLessThanOrEqual(LONGEST_CHUNK);
          expect(chunk.isWellFormed()).toBe(true);
          expect(chunk.trim()).not.toBe('');
        }
      }),
    );
  });
});
