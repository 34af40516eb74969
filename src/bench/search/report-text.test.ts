import { expect, test } from 'vitest';
import { growthText, qualityText } from './report-text.ts';

const corpus = { name: 'c', documents: 12_000, queries: 3 };
const machine = {
  cpu: 'CPU',
  cores: 2,
  memoryMB: 4096,
  node: 'v24.0.0',
  browser: 'Chromium 1',
  load: { start: 0.5, end: 2 },
};

test('a quality report is two tables that can be read', () => {
  const kinds = { n: 3, s1: 1, s10: 2 / 3, mrr10: 0.5, recall10: 0.0625, zero: 0.333 };
  const text = qualityText({
    corpus,
    machine,
    profiles: 20,
    systems: [
      {
        name: 'kyokun',
        description: '説明',
        kinds: [{ kind: 'question', ...kinds }],
        indexBytes: 1_414_000,
        buildSeconds: 12.345,
        firstQueryBytes: 98_765,
        laterQueryBytes: { median: 1234, p95: 45_678 },
        laterQueryRequests: { median: 2, p95: 11 },
        ms: { median: 24.04, p95: 99.96 },
      },
    ],
  });
  expect(text.split('\n').slice(1, 7)).toEqual([
    'kyokun: 説明',
    '',
    'system  kind      n    s@1  s@10  MRR@10  recall@10  no result',
    'kyokun  question  3  1.000  .667    .500       .063      33.3%',
    '',
    'system  index KB  build s  first KB  later KB  requests            ms',
  ]);
  expect(text).toContain('kyokun      1414     12.3        99  1.2 / 46    2 / 11  24.0 / 100.0');
  expect(text).toContain('CPU（2コア、4096 MB、負荷 0.5 → 2）');
});

test('a growth report names both sizes and the ratio', () => {
  const text = growthText({
    corpus,
    machine,
    profiles: 20,
    growth: [
      {
        name: 'kyokun',
        small: { documents: 1000, medianBytes: 100_000, indexBytes: 500_000 },
        large: { documents: 10_000, medianBytes: 150_000, indexBytes: 5_000_000 },
        ratio: 1.5,
      },
    ],
  });
  expect(text).toContain('kyokun       1000       500       100      10000      5000       150   1.50');
});
