import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from './address.ts';

const rows = readFileSync(join(import.meta.dirname, 'addresses.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .slice(1)
  .map((row) => row.replaceAll('\\r', '\r').replaceAll('\\n', '\n').replaceAll('\\0', '\0').split('\t'));

describe('an address as people write it', () => {
  test.each(rows)('%j', (written = '', becomes = '') => {
    const read = readAddress(written);
    if (becomes === '-')
      expect(read).toEqual({ problem: expect.stringMatching(/(?:してください|ください)。$/) });
    else expect(read).toEqual({ address: becomes });
  });

  test('the limits of RFC 5321', () => {
    const local = 'a'.repeat(64);
    const domain = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.jp`;
    expect(readAddress(`${local}@${domain}`)).toEqual({ address: `${local}@${domain}` });
    expect(readAddress(`a${local}@example.jp`)).toEqual({ problem: expect.stringContaining('長すぎ') });
    expect(readAddress(`${local}@a${domain}`)).toHaveProperty('problem');
    expect(readAddress(`a@${'b'.repeat(64)}.jp`)).toHaveProperty('problem');
    expect(readAddress(`${'a'.repeat(700)}@example.jp`)).toHaveProperty('problem');
  });

  test('whatever is accepted is one address in ASCII without blanks, and is read as itself again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        '@',
        '.',
        'ａ',
        '＠',
        '。',
        '日本',
        ' ',
        '\r\n',
        ',',
        '<',
        '%',
        'xn--',
        'jp',
        '_',
        '-',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readAddress(pieces.join(''));
        if ('problem' in read) return;
        expect(read.address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/);
        expect(readAddress(read.address)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});
