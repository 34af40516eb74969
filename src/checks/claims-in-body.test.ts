import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { claimUnmarked } from './rules/claim-unmarked.ts';
import { runChecks } from './run-checks.ts';

const root = join(import.meta.dirname, '..', '..');

test('what people deny, are quoted with or do not answer is found in its article’s text, or its absence is explained', async () => {
  expect(runChecks(await readContent(root), [claimUnmarked])).toEqual([]);
});
