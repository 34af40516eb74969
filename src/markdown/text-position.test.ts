import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, pointAt, pointBehind } from './text-position.ts';

const text = fc
  .array(fc.constantFrom('あ', '🔒', 'x', '\n', '\r\n', '\r'), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('the point of an offset is where the text before it ends', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(!(before.endsWith('\r') && after.startsWith('\n')));
      const lines = before.split(/\r\n|\n|\r/);
      const expected = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: before.length };
      expect(pointAt(lineStarts(before + after), before.length)).toEqual(expected);
      expect(pointBehind({ line: 1, column: 1, offset: 0 }, before)).toEqual(expected);
    }),
  );
});
