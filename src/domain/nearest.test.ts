import { describe, expect, test } from 'vitest';
import { readTable } from '#search/fixtures/read-table.ts';
import { nearest } from './nearest.ts';

const cases = readTable(new URL('nearest.tsv', import.meta.url), ['word', 'known', 'nearest', 'guards']);

describe('nearest', () => {
  test.each(cases)('$word → $nearest: $guards', ({ word, known, nearest: expected }) => {
    expect(nearest(word === '-' ? '' : word, known.split(' ')) ?? '-').toBe(expected);
  });

  test('nothing is near where nothing is known', () => {
    expect(nearest('vpn', [])).toBeNull();
  });
});
