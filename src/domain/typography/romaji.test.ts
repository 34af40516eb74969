import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toRomaji } from './romaji.ts';

const rows = readFileSync(new URL('./romaji.cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

test.each(rows.map((row) => row.split('\t')))('%s → %s（%s）', (reading, romaji) => {
  expect(toRomaji(reading ?? '')).toBe(romaji);
});
