import { expect, test } from 'vitest';
import { shortfallsOf } from './judge.ts';
import type { PageMeasures } from './report.ts';

const good: PageMeasures = {
  name: 'article',
  address: 'articles/mihon/',
  scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
  shift: 0,
  bytes: 30_000,
  faults: [],
};

test('a page that just reaches every limit is in order, and the search may send more', () => {
  expect(shortfallsOf([good, { ...good, name: 'search', bytes: 40_000 }])).toEqual([]);
});

test('every number that misses its limit is told with the page, the number and the limit', () => {
  const scores = { performance: 98, accessibility: 99, 'best-practices': 96.5, seo: 0 };
  expect(shortfallsOf([good, { ...good, address: '', scores, shift: 0.0104, bytes: 30_001 }])).toEqual([
    '/ の表示の速さ（performance）は98点で、99点に足りません。',
    '/ のアクセシビリティ（accessibility）は99点で、100点に足りません。',
    '/ の作り方（best-practices）は96.5点で、100点に足りません。',
    '/ の検索エンジンへの対応（seo）は0点で、100点に足りません。',
    '/ の表示のずれの量は0.0104で、0ではありません。',
    '/ の転送量は30001バイトで、上限の30000バイトを超えています。',
  ]);
});

test('what Lighthouse could not tell does not pass', () => {
  const scores = { ...good.scores, performance: Number.NaN };
  expect(shortfallsOf([{ ...good, scores, shift: Number.NaN, bytes: Number.NaN }])).toEqual([
    '/articles/mihon/ の表示の速さ（performance）は測れませんでした。',
    '/articles/mihon/ の表示のずれの量は測れませんでした。',
    '/articles/mihon/ の転送量は測れませんでした。',
  ]);
});
