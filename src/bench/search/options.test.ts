import { describe, expect, test } from 'vitest';
import { parseSearchBenchOptions } from './options.ts';

describe('the command line of the search bench', () => {
  test('needs only the corpus', () => {
    expect(parseSearchBenchOptions(['--corpus', 'c'])).toEqual({
      corpus: 'c',
      site: '',
      json: undefined,
      limit: Number.POSITIVE_INFINITY,
      kinds: [],
      systems: ['kyokun', 'pagefind', 'minisearch'],
      profiles: 20,
      growth: false,
    });
  });

  test('takes everything; systems run in their own order', () => {
    const line =
      '--corpus c --json o.json --limit 5 --kinds question,kana --systems minisearch,kyokun --profiles 3 --growth';
    expect(parseSearchBenchOptions(line.split(' '))).toEqual({
      corpus: 'c',
      site: '',
      json: 'o.json',
      limit: 5,
      kinds: ['question', 'kana'],
      systems: ['kyokun', 'minisearch'],
      profiles: 3,
      growth: true,
    });
  });

  test('or a built site', () => {
    expect(parseSearchBenchOptions(['--site', 'dist'])).toMatchObject({ corpus: '', site: 'dist' });
  });

  test.each([
    ['', '--corpus に'],
    ['--corpus=', '--corpus に'],
    ['--corpus c --limit 0', '「0」'],
    ['--corpus c --limit ５', '「５」'],
    ['--corpus c --profiles 2.5', '「2.5」'],
    ['--corpus c --systems lunr', '「lunr」'],
    ['--corpus c --json=', '--json が空'],
    ['--corpus c --colour', '使い方'],
    ['--corpus c d', '使い方'],
  ])('「%s」 is refused: %s', (line, mention) => {
    expect(() => parseSearchBenchOptions(line.split(' ').filter(Boolean))).toThrow(mention);
  });
});
