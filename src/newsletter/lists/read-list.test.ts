import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputProblem } from './input-problem.ts';
import cases from './lists.json' with { type: 'json' };
import { readList, toldAtMost } from './read-list.ts';

const bytesOf = ({ text, hex }: { readonly text?: string; readonly hex?: string }) =>
  hex === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(hex, 'hex');

/** The bytes in chunks of a size, so that nothing depends on where a chunk ends. */
function inChunks(bytes: Uint8Array, size: number) {
  return async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

describe.each([1, 7, 65_536])('in chunks of %d bytes', (size) => {
  test.each(cases.read)('reads $name', async ({ entries, ...given }) => {
    const list = await readList(inChunks(bytesOf(given), size));
    expect(list.entries.map(({ line, address }) => [line, address])).toEqual(entries);
    expect(list.repeated.rows.map(({ line, first }) => [line, first])).toEqual(given.repeated ?? []);
    expect(list.unreadable.rows.map(({ line }) => line)).toEqual(given.unreadable ?? []);
    expect(list.encoding).toBe(given.encoding ?? 'utf-8');
  });

  test.each(cases.refused)('refuses $name', async ({ problem, ...given }) => {
    const reading = readList(inChunks(bytesOf(given), size));
    await expect(reading).rejects.toThrow(InputProblem);
    await expect(reading).rejects.toThrow(problem);
  });
});

test('a long list is counted whole and told in part', async () => {
  const text = `${'bad@\n'.repeat(toldAtMost + 5)}${'a@example.jp\n'.repeat(toldAtMost + 5)}`;
  const { unreadable, repeated } = await readList(inChunks(Buffer.from(text), 1000));
  expect([unreadable.count, unreadable.rows.length]).toEqual([toldAtMost + 5, toldAtMost]);
  expect([repeated.count, repeated.rows.length]).toEqual([toldAtMost + 4, toldAtMost]);
});

test('a quotation mark in the middle of a large file ends the reading, not the memory', async () => {
  const text = `email\n"a@example.jp\n${'b@example.jp\n'.repeat(50_000)}`;
  await expect(readList(inChunks(Buffer.from(text), 65_536))).rejects.toThrow('2行目からあとを');
});

describe('whatever the bytes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'email',
      'a@example.jp',
      '@',
      ',',
      '\t',
      '"',
      '\r\n',
      '\n',
      '\r',
      '\0',
      '＠',
      '日本',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const bytes = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => new Uint8Array(Buffer.from(pieces.join(''), 'utf8'))),
    fc.uint8Array({ maxLength: 200 }),
  );

  test('there is a list of plain addresses, or a problem in words', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 20 }), async (given, size) => {
        const list = await readList(inChunks(given, size)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputProblem);
          return null;
        });
        for (const { address } of list?.entries ?? []) expect(address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/);
      }),
      { numRuns: 500 },
    );
  });

  test('every line is the one that an editor shows', async () => {
    const filler = fc.constantFrom('', ' ', 'だめ@', '"二\n行"', '"二\r\n\r\n行",x', 'x,"y""z"');
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(filler, { maxLength: 12 }), ends, async (before, end) => {
        const text = ['email', ...before, 'last@example.jp'].join(end);
        const list = await readList(inChunks(Buffer.from(text), 5));
        expect(list.entries).toEqual([{ line: text.split(/\r?\n/).length, address: 'last@example.jp' }]);
      }),
      { numRuns: 200 },
    );
  });
});
