import { expect, test } from 'vitest';
import { decodeText, encodingOf } from './decode.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8('漏えい𠮷'), '漏えい𠮷'],
  ['a byte-order mark is dropped', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
  ['CRLF and CR become LF', utf8('a\r\nb\rc\n\r\nd'), 'a\nb\nc\n\nd'],
  ['nothing', bytes(), ''],
  ['a byte-order mark within the text stays', utf8('a\ufeffb'), 'a\ufeffb'],
])('%s', (_name, given, text) => {
  expect(decodeText(given)).toBe(text);
});

test.each([
  ['漏えい in Shift_JIS', bytes(0x98, 0x52, 0x82, 0xa6, 0x82, 0xa2)],
  ['あ in EUC-JP', bytes(0xa4, 0xa2)],
  ['a in UTF-16 with its mark', bytes(0xff, 0xfe, 0x61, 0x00)],
  ['a character that is cut off', bytes(0xe6, 0xbc)],
  ['an overlong slash', bytes(0xc0, 0xaf)],
  ['a in UTF-16 without its mark', bytes(0x61, 0x00)],
])('%s is not UTF-8', (_name, given) => {
  expect(decodeText(given)).toBeNull();
});

/** `---` and a title, in UTF-16 with the low byte first. */
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

test.each([
  ['UTF-16LE', bytes(0xff, 0xfe, 0x61, 0x00)],
  ['UTF-16BE', bytes(0xfe, 0xff, 0x00, 0x61)],
  ['UTF-16LE', utf16('---\ntitle: 漏えい\n---\n')],
  ['UTF-16BE', Uint8Array.from(Buffer.from('---\ntitle: 漏えい\n---\n', 'utf16le').swap16())],
  ['Shift_JIS', bytes(0x98, 0x52, 0x82, 0xa6, 0x82, 0xa2)],
  ['EUC-JP', bytes(0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec, 0xa4, 0xce)],
  [null, bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d)],
])('%s is recognised', (encoding, given) => {
  expect(decodeText(given)).toBeNull();
  expect(encodingOf(given)).toBe(encoding);
});
