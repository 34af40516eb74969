import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsIn } from './facts-in.ts';

const cases = readFileSync(join(import.meta.dirname, 'facts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

test.each(cases)('%s', (text = '', quantities = '', days = '') => {
  const found = factsIn(text);
  const list = (words: readonly string[]) => (words.length === 0 ? '-' : words.join(' '));
  expect(list(found.quantities.map((fact) => `${fact.value}=${fact.text}`))).toBe(quantities);
  expect(
    list(found.days.map(({ year, month, day }) => [year, month, day].map((part) => part ?? '?').join('-'))),
  ).toBe(days);
  for (const fact of [...found.quantities, ...found.days, ...found.clocks]) {
    expect(text.startsWith(fact.text, fact.index)).toBe(true);
  }
});
