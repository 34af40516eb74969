import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, words: readonly string[]) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  test.each([
    ['口座が盗まれ、また盗まれた', ['盗ま'], ['盗ま', '盗ま']],
    ['ＵＳＢメモリーとusbケーブル', ['USB'], ['ＵＳＢ', 'usb']],
    ['ﾌｨｯｼﾝｸﾞの件', ['フィッシング'], ['ﾌｨｯｼﾝｸﾞ']],
    ['CVE-2018-13379とCVE-2018-1337', ['CVE-2018-1337'], ['CVE-2018-1337']],
    ['VPN装置、VPNS', ['VPN'], ['VPN']],
    ['210人と10人', ['10'], ['10']],
    ['東京都の京と京', ['京'], ['京', '京']],
    ['不正アクセス', ['アクセス', '不正'], ['アクセス', '不正']],
    ['(.*)+ と [a-z]', ['(.*)+', '[a-z]'], ['(.*)+', '[a-z]']],
    ['漏えい', ['', '　'], []],
    ['', ['漏えい'], []],
  ])('%s, %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  test('stays within any text', () => {
    const piece = fc.constantFrom('漏', 'ｶﾞ', 'が', 'か\u3099', '㈱', '\ud83d', 'A', 'ａ', '😀', ' ');
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, words) => {
        for (const { start, end } of findWords(whole, words)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }),
    );
  });
});
