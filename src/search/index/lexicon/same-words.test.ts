import { expect, test } from 'vitest';
import { entriesOf } from '../../fixtures/ipadic.ts';
import { sameWords } from './same-words.ts';

const entries = entriesOf(
  '防ぐ 動詞,自立 基本形 防ぐ フセグ',
  '防げる 動詞,自立 基本形 防げる フセゲル',
  '持ち出す 動詞,自立 基本形 持ち出す モチダス',
  '持ち出し 動詞,自立 連用形 持ち出す モチダシ',
  '持出す 動詞,自立 基本形 持出す モチダス',
  '持ち出し 名詞,一般 * 持ち出し モチダシ',
  '取り扱い 名詞,一般 * 取り扱い トリアツカイ',
  '取扱い 名詞,一般 * 取扱い トリアツカイ',
  '取扱 名詞,一般 * 取扱 トリアツカイ',
  '漏えい 名詞,サ変接続 * 漏えい ロウエイ',
  '漏洩 名詞,サ変接続 * 漏洩 ロウエイ',
  '公開 名詞,サ変接続 * 公開 コウカイ',
  '後悔 名詞,サ変接続 * 後悔 コウカイ',
);
/** The word whose term a word shares. */
const shared = (word: string, same: ReadonlyMap<string, string>): string => same.get(word) ?? word;

test.each([
  ['防げる', '防ぐ'],
  ['持ち出し', '持ち出す'],
  ['持出す', '持ち出す'],
  ['取扱', '取り扱い'],
  ['取扱い', '取り扱い'],
  ['漏えい', '漏洩'],
])('%s is %s', (a, b) => {
  const same = sameWords([a, b], entries);
  expect(shared(a, same)).toBe(shared(b, same));
});

test('words of one sound are not one word', () => {
  expect([...sameWords(['公開', '後悔'], entries)]).toEqual([]);
});

test('also spellings that no article has are known', () => {
  expect(sameWords(['漏洩'], entries).get('漏えい')).toBe('漏洩');
});
