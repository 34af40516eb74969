import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['ランサム', 'ランサム', 0],
  ['ランサンウェア', 'ランサムウェア', 1],
  ['フィッシグ', 'フィッシング', 1],
  ['フィシッング', 'フィッシング', 1],
  ['', '鍵', 1],
  ['鍵', '門', 1],
  ['暗号', '信号機', 2],
])('%s, %s: %i', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
  expect(editDistance(b, a)).toBe(slips);
});
