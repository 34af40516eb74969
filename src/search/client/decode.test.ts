import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { toLexicon } from './lexicon.ts';

const lexicon = toLexicon({
  format: 1,
  index: 'und_1',
  documents: 10,
  terms: [
    ['13379', 1, 90],
    ['2018', 3, 60],
    ['cve', 2, 70],
    ['cve-2018-13379', 1, 90],
    ['フィッシング', 2, 70],
    ['漏えい', 5, 50],
    ['𠮷', 1, 90],
  ],
  functions: [[30, 'の', 'は', 'か', 'です', '何']],
});

describe('decode', () => {
  test.each([
    ['漏えい', '漏えい', ''],
    ['漏えいの漏えい', '漏えい', ''],
    ['ﾌｨｯｼﾝｸﾞ　漏えい', 'フィッシング 漏えい', ''],
    ['CVE-2018-13379', 'cve-2018-13379', ''],
    ['CVE-2018-99999', 'cve 2018', ''],
    ['13379', '13379', ''],
    ['https://host.example/2018?13379 の漏えい', '漏えい', 'host.example'],
    ['𠮷野家', '𠮷', '野家'],
    // Nothing to search for
    ['', '', ''],
    [' 　\n', '', ''],
    ['は', '', ''],
    ['何ですか？', '', ''],
    ['「」…！（※）', '', ''],
    ['😀👨‍👩‍👧', '', ''],
    ['\u0000\u0007', '', ''],
    ['\ud83d', '', ''],
    // Syntax of other tools is text
    ['"漏えい" -フィッシング +(.*)[a-z]', '漏えい フィッシング', 'a-z'],
    ['<script>alert(1)</script>', '', 'script alert 1'],
    ['title:漏えい~2 AND *', '漏えい', 'title 2 and'],
  ])('%j', (query, terms, unknown) => {
    expect(decode(query, lexicon)).toEqual({
      terms: terms.split(' ').filter(Boolean),
      unknown: unknown.split(' ').filter(Boolean),
      truncated: false,
    });
  });

  test('reads 200 characters of 10,000, and says so', () => {
    const { terms, truncated } = decode(`${'あ'.repeat(9_990)}漏えい`, lexicon);
    expect(truncated).toBe(true);
    expect(terms).toEqual([]);
    expect(decode(`漏えい${'あ'.repeat(9_990)}`, lexicon).terms).toEqual(['漏えい']);
  });

  test('finds only terms of the index in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const { terms } = decode(query, lexicon);
        expect(terms.filter((term) => !lexicon.documents.has(term))).toEqual([]);
      }),
    );
  });
});
