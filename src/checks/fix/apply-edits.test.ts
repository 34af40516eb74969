import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '#domain/issue.ts';
import { applyEdits } from './apply-edits.ts';
import { editBytes } from './edit-bytes.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

test.each([
  ['one', [edit(0, 3, 'サーバー')], 'サーバーの漏洩', 1],
  ['two apart, in whatever order', [edit(4, 6, '漏えい'), edit(0, 3, 'サーバー')], 'サーバーの漏えい', 2],
  ['two that overlap: the first', [edit(0, 3, 'サーバー'), edit(2, 5, 'X')], 'サーバーの漏洩', 1],
  ['two that touch: the first', [edit(0, 3, 'サーバー'), edit(3, 4, 'と')], 'サーバーの漏洩', 1],
  ['an insertion', [edit(6, 6, '。')], 'サーバの漏洩。', 1],
  ['a deletion', [edit(3, 4, '')], 'サーバ漏洩', 1],
  ['what is already so', [edit(0, 3, 'サーバ')], 'サーバの漏洩', 0],
  ['beyond the text', [edit(4, 9, 'X'), edit(-1, 2, 'X')], 'サーバの漏洩', 0],
])('%s', (_name, edits, text, count) => {
  expect(applyEdits('サーバの漏洩', edits)).toEqual({ text, count });
});

const someEdits = fc.array(
  fc.record({ start: fc.nat(40), length: fc.nat(6), text: fc.string({ maxLength: 4 }) }),
  { maxLength: 12 },
);

test('what no edit touches stays, and the order of the edits does not matter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 40 }), someEdits, (text, wanted) => {
      const edits = wanted.map(({ start, length, text: by }) => edit(start, start + length, by));
      const done = applyEdits(text, edits);
      const places = new Set(edits.map(({ start, end }) => `${start}-${end}`));
      if (places.size === edits.length) expect(applyEdits(text, edits.toReversed())).toEqual(done);
      expect(done.count).toBeLessThanOrEqual(edits.length);
      const untouched = Math.min(text.length, ...edits.map(({ start }) => Math.max(0, start)));
      expect(done.text.startsWith(text.slice(0, untouched))).toBe(true);
    }),
  );
});

test('in bytes: everything that is not edited keeps its bytes, marks and line ends included', () => {
  const line = fc.string({ unit: fc.constantFrom('あ', '字', 'a', ' ', '🔒', '、') });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      fc.nat(20),
      (lines, isMarked, isWindows, place) => {
        const raw = `${isMarked ? '\uFEFF' : ''}${lines.join(isWindows ? '\r\n' : '\n')}`;
        const read = lines.join('\n');
        const at = Math.min(place, read.length);
        const { bytes, count } = editBytes(new TextEncoder().encode(raw), [edit(at, at, '〆\n')]);
        expect(count).toBe(1);
        const edited = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(edited.startsWith('\uFEFF')).toBe(isMarked);
        expect(edited.replace('\uFEFF', '').replaceAll('\r\n', '\n')).toBe(
          `${read.slice(0, at)}〆\n${read.slice(at)}`.toWellFormed(),
        );
        if (isWindows && lines.length > 1) expect(edited).not.toMatch(/[^\r]\n/);
      },
    ),
  );
});
