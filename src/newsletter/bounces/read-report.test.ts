import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, readReport } from './read-report.ts';
import { meaningLabels } from './status-meaning.ts';

const here = import.meta.dirname;
const sample = (name: string) => readFileSync(join(here, 'samples', `${name}.eml`), 'utf8');
const cases = readFileSync(join(here, 'samples.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

/** What a table can say of findings. */
function summary(findings: readonly Finding[]) {
  const lists = findings.map(({ addresses }) => (addresses.length === 0 ? '-' : addresses.join(' ')));
  const tokens = new Set(findings.flatMap(({ tokens }) => tokens.map(([first = '']) => first)));
  return [findings.map(({ about }) => about).join(' '), lists.join(' | '), [...tokens].join() || '-'];
}

describe.each([
  ['line feeds', '\n'],
  ['line ends of mail', '\r\n'],
])('with %s', (_name, end) => {
  test.each(cases)('%s is read as %s %s', async (name = '', kind, about = '', addresses, token) => {
    const text = sample(name).replaceAll('\r', '').replaceAll('\n', end);
    const reading = await readReport(Buffer.from(text, 'utf8'));
    expect(reading.kind).toBe(kind);
    if (reading.kind === 'report') {
      expect(summary(reading.findings)).toEqual([about, addresses, token]);
      expect(new Set(reading.findings.map(({ at }) => at))).toEqual(
        new Set([Date.UTC(2026, 10, 28, 23, 0, 3)]),
      );
    } else if (reading.kind === 'unreadable') expect(reading.why).toContain(about);
  });
});

test('whatever is cut or changed in a report, it is read as something', async () => {
  const name = fc.constantFrom(...cases.map(([file = '']) => file));
  const change = fc.tuple(fc.nat(4000), fc.nat(80), fc.string({ unit: 'binary', maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(name, fc.array(change, { minLength: 1, maxLength: 4 }), async (file, changes) => {
      const text = changes.reduce(
        (before, [at, length, instead]) => before.slice(0, at) + instead + before.slice(at + length),
        sample(file),
      );
      const reading = await readReport(Buffer.from(text, 'utf8'));
      if (reading.kind !== 'report') return;
      for (const { about, addresses, tokens, at } of reading.findings) {
        expect([...Object.keys(meaningLabels), 'complaint']).toContain(about);
        for (const address of addresses) expect(address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/);
        for (const token of tokens) expect(token).toMatch(/^(?:[\w-]{43}|[\w-]{76})$/);
        expect(at).not.toBeNaN();
      }
    }),
    { numRuns: 400 },
  );
});
