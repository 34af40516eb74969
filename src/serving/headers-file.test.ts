import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HeadersFileError, headersFor, parseHeadersFile } from './headers-file.ts';

describe('patterns', () => {
  const rows = readFileSync(join(import.meta.dirname, 'headers-file.cases.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  test.each(rows.map((row) => row.split('\t')))('%s for %s: %s', (pattern, path = '', matches = '') => {
    const rules = parseHeadersFile(`${pattern}\n  X-Test: 1\n`);
    expect(headersFor(rules, path).has('x-test')).toBe(matches === 'yes');
  });
});

describe('a whole file', () => {
  const text = [
    '# everything',
    '/*',
    "  Content-Security-Policy: default-src 'self'; base-uri 'none'",
    '\tX-Content-Type-Options:nosniff',
    '',
    '  # feeds',
    '/rss.xml',
    '  Content-Type: application/rss+xml; charset=utf-8',
    '  Vary: A',
    '/*.xml',
    '  vary: B',
  ].join('\r\n');

  test('gives each path the headers of all its rules, names in lower case, values joined', () => {
    expect([...headersFor(parseHeadersFile(text), '/rss.xml')]).toEqual([
      ['content-security-policy', "default-src 'self'; base-uri 'none'"],
      ['x-content-type-options', 'nosniff'],
      ['content-type', 'application/rss+xml; charset=utf-8'],
      ['vary', 'A, B'],
    ]);
    expect([...headersFor(parseHeadersFile(text), '/').keys()]).toEqual([
      'content-security-policy',
      'x-content-type-options',
    ]);
  });

  test.each([
    ['a header before any path', '\n  X-A: 1\n', /2 行目「X-A: 1」/],
    ['a path that is not one', '/*\n  X-A: 1\nhttps://example.co.jp/*\n', /3 行目/],
    ['a header without a value', '/*\n  X-A:\n', /2 行目/],
    ['what only one host knows', '/*\n  ! X-A\n', /2 行目/],
    ['a value that no response can carry', '/*\n  X-A: 日本\n', /2 行目/],
  ])('%s is refused with its line', (_, faulty, message) => {
    expect(() => parseHeadersFile(faulty)).toThrow(HeadersFileError);
    expect(() => parseHeadersFile(faulty)).toThrow(message);
  });
});
