import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { toQueryTerms } from './query-terms.ts';

const lexicon = lexiconOf({
  words: [[50, '情報 漏えい 日本']],
  functions: [[30, 'の を']],
  weak: [[40, '=する', 'する']],
  common: '日本',
});
const uses = (query: string): string =>
  toQueryTerms(query, lexicon)
    .words.map(({ terms, use }) => `${terms[0]}:${use}`)
    .join(' ');

describe('toQueryTerms', () => {
  test.each([
    ['情報の漏えい', '情報:wanted 漏えい:wanted'],
    ['日本の情報', '日本:spare 情報:wanted'],
    ['日本', '日本:wanted'],
    ['情報を共有する', '情報:wanted 共有:missing =する:spare'],
    ['する', '=する:wanted'],
    ['ＣＶＥ－１－２', 'cve-1-2:wanted'],
    ['の', ''],
  ])('%s', (query, expected) => {
    expect(uses(query)).toBe(expected);
  });

  test('names what no article has, once', () => {
    expect(toQueryTerms('量子 情報 量子', lexicon).unknown).toEqual(['量子']);
  });

  test('says that it read only the beginning of a long query', () => {
    expect(toQueryTerms('情報'.repeat(101), lexicon).truncated).toBe(true);
    expect(toQueryTerms('情報'.repeat(100), lexicon).truncated).toBe(false);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => toQueryTerms(text, lexicon)).not.toThrow();
      }),
    );
  });
});
