import { expect, test } from 'vitest';
import { readTable } from '../fixtures/read-table.ts';
import { latinRuns } from './latin.ts';

const cases = readTable(new URL('latin.cases.tsv', import.meta.url), ['text', 'whole', 'parts']);

test.each(cases)('$text', ({ text, whole, parts }) => {
  const runs = latinRuns(text);
  expect(runs.map((run) => run.whole).join(' ')).toBe(whole);
  expect(runs.flatMap((run) => run.parts).join(' ')).toBe(parts);
});

test('tells where runs stand', () => {
  expect(latinRuns('装置は vpn-1 と b').map(({ start, end }) => [start, end])).toEqual([
    [4, 9],
    [12, 13],
  ]);
});

test('a run without end is cut, so that no term is endless', () => {
  expect(latinRuns('a'.repeat(20_000)).map((run) => run.whole.length)).toEqual([64]);
});
