import { expect, test } from 'vitest';
import { unrelatedPairs } from './unrelated-pairs.ts';

test('neighbours that share a word are no pair', () => {
  const queries = ['名簿業者', '名簿屋', 'ＵＳＢをなくした', 'usbメモリー', 'をなくした', ''];
  expect(unrelatedPairs(queries)).toEqual([
    ['名簿屋', 'ＵＳＢをなくした'],
    ['usbメモリー', 'をなくした'],
    ['をなくした', ''],
  ]);
});
