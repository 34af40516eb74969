import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { containing } from './containing.ts';
import { toQueryTerms } from './query-terms.ts';
import { synonymsOf } from './synonyms.ts';

const lexicon = lexiconOf({
  words: [[50, '漏えい 流出 ビジネス メール 詐欺 伊豆 多賀 伊豆多賀 東京 都 京都 東京都 事件 年']],
  synonyms: [
    ['漏えい', '流出', '漏出'],
    ['ビジネスメール詐欺', 'BEC'],
  ],
});
const besides = (query: string, others: typeof synonymsOf): string =>
  others(toQueryTerms(query, lexicon).words, lexicon)
    .flatMap(({ choices }) => choices ?? [])
    .map((terms) => terms.join('+'))
    .join(' ');

describe('synonymsOf', () => {
  test.each([
    ['流出事件', '漏えい'],
    ['ビジネスメール詐欺', 'bec'],
    ['bec', 'ビジネス+メール+詐欺'],
    ['メール詐欺', ''],
  ])('%s', (query, expected) => {
    expect(besides(query, synonymsOf)).toBe(expected);
  });
});

describe('containing', () => {
  test.each([
    ['伊豆', '伊豆多賀'],
    ['京都', ''],
    ['伊豆 東京 事件', ''],
  ])('%s', (query, expected) => {
    expect(besides(query, containing)).toBe(expected);
  });
});
