import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const cases = readFileSync(join(import.meta.dirname, 'verdicts.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(cases)('%s, bytes given: %s, “%s”: %s', (code, bytes, reply = '', kind, shown) => {
  const responseCode = reply === '' ? undefined : Number(reply.slice(0, 3));
  const fault = { code, ...(responseCode !== undefined && { response: reply, responseCode }) };
  expect(verdictOf(fault, bytes === 'yes')).toEqual({ kind, code: shown });
});
