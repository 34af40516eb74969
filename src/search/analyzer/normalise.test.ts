import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { foldWidth, normalise, normaliseTraced } from './normalise.ts';

const cases = readTable(new URL('normalise.cases.tsv', import.meta.url), ['original', 'normalised']);
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalise', () => {
  test.each(cases)('$original', ({ original, normalised }) => {
    expect(normalise(original)).toBe(normalised);
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('foldWidth keeps the case', () => {
    expect(foldWidth('ＶＰＮ装置')).toBe('VPN装置');
  });
});

describe('normaliseTraced', () => {
  test('tells where in the original every unit stood', () => {
    expect(normaliseTraced('ﾌﾟﾛ㈱')).toEqual({ text: 'プロ(株)', origins: [0, 2, 3, 3, 3, 4] });
  });

  test('skips what is invisible', () => {
    expect(normaliseTraced('漏\u200Bえ')).toEqual({ text: '漏え', origins: [0, 2, 3] });
  });

  test('a traced text is the normalised one, and its origins never go back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const traced = normaliseTraced(text);
        if (traced === undefined) return;
        expect(traced.text).toBe(normalise(text));
        expect(traced.origins).toHaveLength(traced.text.length + 1);
        expect(traced.origins).toEqual([...traced.origins].sort((a, b) => a - b));
        expect(traced.origins.at(-1)).toBe(text.length);
      }),
    );
  });

  test('gives up where pieces normalise differently from the whole', () => {
    expect(normaliseTraced('\u1100\u1161')).toBeUndefined();
  });
});
