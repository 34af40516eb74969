import { describe, expect, test } from 'vitest';
import { decodeInput } from './decode-input.ts';

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};

describe('text in every encoding of Japanese write-ups', () => {
  test.each([
    ['UTF-8', Buffer.from('教訓\n'), '教訓\n', []],
    ['UTF-8 with a mark', hex('efbbbf e69599'), '教', ['先頭の印（BOM）を外しました。']],
    ['CRLF', Buffer.from('教\r\n訓\r'), '教\n訓\n', ['改行をWindowsなどの形（CRLF）からLFに直しました。']],
    [
      'Shift_JIS',
      hex('8bb38c50 82cc 834b 8343 83682e0a'),
      '教訓のガイド.\n',
      ['文字コードをShift_JISからUTF-8に直しました。'],
    ],
    [
      'EUC-JP',
      hex('b6b5b7b1 a4ce a5aca5a4a5c90a'),
      '教訓のガイド\n',
      ['文字コードをEUC-JPからUTF-8に直しました。'],
    ],
    [
      'ISO-2022-JP',
      hex('1b2442 3635 3731 1b2842 0a'),
      '教訓\n',
      ['文字コードをISO-2022-JP（JIS）からUTF-8に直しました。'],
    ],
    ['UTF-16LE', utf16('\ufeff教訓\n', false), '教訓\n', ['文字コードをUTF-16からUTF-8に直しました。']],
    ['UTF-16BE', utf16('\ufeff教訓\n', true), '教訓\n', ['文字コードをUTF-16からUTF-8に直しました。']],
    [
      'UTF-16LE without a mark',
      utf16('教訓\n', false),
      '教訓\n',
      ['文字コードをUTF-16からUTF-8に直しました。'],
    ],
    [
      'UTF-16BE without a mark',
      utf16('教訓\n', true),
      '教訓\n',
      ['文字コードをUTF-16からUTF-8に直しました。'],
    ],
  ])('%s', (_, bytes, text, notes) => {
    expect(decodeInput(bytes, 'a.txt')).toEqual({ text, notes });
  });
});

describe('what is no text is refused with the way out', () => {
  test.each([
    ['nothing', hex(''), 'a.txt は空です'],
    ['white space', Buffer.from('\ufeff \n\u3000'), 'a.txt は空です'],
    ['10 MB', new Uint8Array(10_000_000).fill(0x61), 'a.txt は10.0MBあり、大きすぎます（5MBまで）'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'PDFを開いて文章をすべてコピー'],
    ['a document', hex('504b0304 1400'), '文書を開いて文章をすべてコピー'],
    ['a picture', hex('89504e470d0a1a0a 0000000d49484452 ffd8ffe0'), '文字コードが分からず'],
    ['a zero in UTF-8', hex('e382a2e382a400e382a6e382a8'), '「UTF-8」を選んで保存し直して'],
    ['zeros among text', hex('6100620000 e38182 00ff'), '「UTF-8」を選んで保存し直して'],
  ])('%s', (_, bytes, words) => {
    expect(() => decodeInput(bytes, 'a.txt')).toThrow(words);
  });
});
