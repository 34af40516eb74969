import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, wrapText } from './wrap.ts';

describe('columns', () => {
  test.each([
    ['abc 12', 6],
    ['教訓', 4],
    ['ｱｲｳ', 3],
    ['…―①', 6],
    ['が', 2],
    ['か\u3099', 2],
    ['𠮷', 2],
    ['é', 1],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('lines break as Japanese does', () => {
  test.each([
    ['a stop does not begin a line', 'あいうえお。かき', 10, 'あいうえ\nお。かき'],
    ['an opening bracket does not end one', 'あいう「えお」', 8, 'あいう\n「えお」'],
    ['brackets one in the other', 'あいう『「えお」』か', 10, 'あいう\n『「え\nお」』か'],
    ['small kana stay with theirs', 'あいうえきょう', 10, 'あいうえ\nきょう'],
    ['a number stays whole', '被害は約12000件', 10, '被害は約\n12000件'],
    ['an address stays whole', '続きは https://example.jp/a/b/', 12, '続きは\nhttps://example.jp/a/b/'],
    ['a line feed stays', 'あ\nい', 10, 'あ\nい'],
    ['an indent stands before what follows', '・あいうえお', 8, '・あいう\n  えお'],
  ])('%s', (_name, text, columns, expected) => {
    expect(wrapText(text, columns, text.startsWith('・') ? '  ' : '')).toBe(expected);
  });
});

test('whatever is written, nothing is lost and no line is too wide for what can be broken', () => {
  const character = fc.constantFrom(...'あいう漢字カッょー。、」「（）12aB…🔒');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 120 }), (characters) => {
      const text = characters.join('');
      const lines = wrapText(text, 24).split('\n');
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        // Only a chain of marks that cling to each other may be wider.
        if (columnsOf(line) > 24) expect(line).toMatch(/[ょー。、」「（）…ッ12aB]{6,}/u);
      }
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[。、」）ーょッ…]/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/u);
    }),
  );
});
