import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test.each([
  ['（発行者名）', true],
  ['', true],
  ['https://example.co.jp/', true],
  ['https://intra.example.co.jp/security/', true],
  ['kyokun@example.co.jp', true],
  ['https://example.jp:8080/', true],
  ['https://a.invalid/', true],
  ['教訓編集部（東京）', false],
  ['https://kyokun.jp/', false],
  ['https://myexample.co.jp/', false],
  ['henshu@kyokun.co.jp', false],
])('%s', (value, expected) => {
  expect(isPlaceholder(value)).toBe(expected);
});
