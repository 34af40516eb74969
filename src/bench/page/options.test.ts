import { expect, test } from 'vitest';
import { parsePageBenchOptions } from './options.ts';

test('nothing has to be written', () => {
  expect(parsePageBenchOptions([])).toEqual({ site: 'dist', lighthouse: '', json: undefined, runs: 3 });
});

test('everything can be written', () => {
  const line = '--site out --lighthouse /opt/lh --json o.json --runs 5';
  expect(parsePageBenchOptions(line.split(' '))).toEqual({
    site: 'out',
    lighthouse: '/opt/lh',
    json: 'o.json',
    runs: 5,
  });
});

test.each([
  ['--runs 0', '--runs の「0」'],
  ['--runs many', '--runs の「many」'],
  ['--json=', '--json が空'],
  ['--corpus c', '使い方'],
])('%s is refused in a sentence', (line, said) => {
  expect(() => parsePageBenchOptions(line.split(' '))).toThrow(said);
});
