import { beforeAll, expect, test } from 'vitest';
import { loadBaseForms, type ToBaseForms } from './base-forms.ts';

let toBaseForms: ToBaseForms;
beforeAll(async () => {
  toBaseForms = await loadBaseForms();
});

test.each([
  ['盗まれた名簿は誰に売られたのですか？', '盗む 名簿 売る'],
  ['ＶＰＮ装置', 'vpn 装置'],
  ['それを持ち出していること', '持ち出す'],
  ['。、「」', ''],
  ['\ud83d鍵😀😀鍵', '鍵 鍵'],
])('%j → %s', (text, expected) => {
  expect(toBaseForms(text)).toBe(expected);
});
