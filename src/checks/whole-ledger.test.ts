import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { actorUnsourced } from './rules/actor-unsourced.ts';
import { assetUnsourced } from './rules/asset-unsourced.ts';
import { claimUnmarked } from './rules/claim-unmarked.ts';
import { dataUnsourced } from './rules/data-unsourced.ts';
import { factUnlinked } from './rules/fact-unlinked.ts';
import { statementUnlinked } from './rules/statement-unlinked.ts';
import { runChecks } from './run-checks.ts';

const content = await readContent(join(import.meta.dirname, '..', '..'));

test.each([
  ['every number and day of a text leads to a row with its sources', factUnlinked],
  ['so does every arrest, charge, judgment and denial', statementUnlinked],
  ['what people deny or do not answer is found in the text, or its absence is explained', claimUnmarked],
  ['who did it has sources', actorUnsourced],
  ['what was hit has sources', assetUnsourced],
  ['what data it was about has sources', dataUnsourced],
] as const)('in the published articles, %s', (_promise, rule) => {
  expect(runChecks(content, [rule])).toEqual([]);
});
