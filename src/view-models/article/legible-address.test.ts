import { expect, test } from 'vitest';
import { legibleAddress } from './legible-address.ts';

test.each([
  ['https://ja.example.org/wiki/%E9%80%9A%E4%BF%A1', 'https://ja.example.org/wiki/通信', 'Japanese'],
  ['https://example.jp/?q=%E9%80%9A%20%26a', 'https://example.jp/?q=通%20%26a', 'only Japanese'],
  ['https://example.jp/%e9%80%9a', 'https://example.jp/%e9%80%9a', 'a browser writes capitals'],
  ['https://example.jp/%8E%96%8C%8F', 'https://example.jp/%8E%96%8C%8F', 'another encoding'],
  ['https://example.jp/a%E3%80%80b', 'https://example.jp/a%E3%80%80b', 'a space'],
])('%s → %s (%s)', (url, legible) => {
  expect(legibleAddress(url)).toBe(legible);
  expect(new URL(legible).href).toBe(new URL(url).href);
});
