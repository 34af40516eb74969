import { expect, test } from 'vitest';
import { entriesOf } from '../../fixtures/ipadic.ts';
import { nameParts } from './name-parts.ts';

const entries = entriesOf(
  '松井証券 名詞,固有名詞',
  '松井 名詞,固有名詞',
  '証券 名詞,一般',
  '山田養蜂場 名詞,固有名詞',
  '山田 名詞,固有名詞',
  '養蜂 名詞,一般',
  '場 名詞,接尾',
  '松 名詞,一般',
  '井 名詞,一般',
  '個人情報 名詞,一般',
  '個人 名詞,一般',
  '情報 名詞,一般',
  '小島プレス工業 名詞,固有名詞',
  '小島 名詞,固有名詞',
  'プレス 名詞,一般',
  'プレ 名詞,一般',
  'ス 名詞,接尾',
  '工業 名詞,一般',
  '山梨中央 名詞,固有名詞',
  '山梨 名詞,固有名詞',
);

test('names that the dictionary has as one word have parts', () => {
  const parts = nameParts(
    ['松井証券', '山田養蜂場', '小島プレス工業', '個人情報', '山梨中央', '商工会議所'],
    entries,
  );
  expect([...parts]).toEqual([
    ['松井証券', ['松井', '証券']],
    ['山田養蜂場', ['山田', '養蜂', '場']],
    ['小島プレス工業', ['小島', 'プレス', '工業']],
  ]);
});
