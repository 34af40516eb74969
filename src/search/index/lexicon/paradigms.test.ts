import { expect, test } from 'vitest';
import { entriesOf } from '../../fixtures/ipadic.ts';
import { paradigmsOf } from './paradigms.ts';

test('a paradigm is what remains of the forms behind their common beginning', () => {
  const entries = entriesOf(
    '盗む 動詞,自立 基本形 盗む',
    '盗ん 動詞,自立 連用タ接続 盗む',
    '盗も 動詞,自立 未然ウ接続 盗む',
  );
  expect(paradigmsOf(entries).get('盗む')).toEqual({ cut: 1, endings: ['む', 'も', 'ん'] });
});

test('short forms in kana are left out: they look like particles', () => {
  const entries = entriesOf('いたる 動詞,自立 基本形 いたる', 'いた 動詞,自立 体言接続特殊 いたる');
  expect(paradigmsOf(entries).get('いたる')?.endings).toEqual(['']);
});
