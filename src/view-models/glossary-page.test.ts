import { expect, test } from 'vitest';
import { languageOf } from './glossary-page.ts';

test.each([
  ['Endpoint Detection and Response', 'en', 'a phrase'],
  ['Zero-day Exploit', 'en', 'a word with a hyphen'],
  ['CVE-ID', null, 'a short form with a hyphen'],
  ["Let's Encrypt", 'en', 'with an apostrophe'],
  ['EDR', null, 'a short form, read as letters in Japanese too'],
  ['Webシェル', null, 'Japanese with Latin letters'],
  ['2 Factor', null, 'a number'],
  ['エンドポイント Detection', null, 'half Japanese'],
])('%s: %s: %s', (written, language, _because) => {
  expect(languageOf(written)).toBe(language);
});
