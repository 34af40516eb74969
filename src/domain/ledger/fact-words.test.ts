import { expect, test } from 'vitest';
import { factWords } from './fact-words.ts';

test.each([
  ['2024-5-26', '2024年5月26日'],
  ['2024?-5-26', '5月26日'],
  ['?-5', '5月'],
  ['2024-5', '2024年5月'],
  ['3076477人', '307万6477人'],
  ['95.1%', '95.1%'],
  ['@14:30', '14時30分'],
  ['@?02:00', '2時'],
  ['c2', '主張の行2'],
])('%s is %s', (key, words) => {
  expect(factWords(key)).toBe(words);
});
