import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isStandInName } from './stand-in-name.ts';

const cases = readFileSync(new URL('stand-in-names.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(cases)('%s: %s', (name = '', standIn = '') => {
  expect(isStandInName(name)).toBe(standIn === 'true');
});
