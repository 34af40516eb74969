import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { allRules, tagRules } from './all-rules.ts';
import { runChecks } from './run-checks.ts';
import { layOut, readSpecimens } from './specimens/specimen.ts';

const specimens = await readSpecimens();
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-checks-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What stands at an issue's place, as far as `length`. */
async function textAt({ file, line, column }: Issue, length: number): Promise<string> {
  const lines = (await readFile(join(root, file), 'utf8')).split('\n').slice(line - 1);
  return lines.join('\n').slice(column - 1, column - 1 + length);
}

test('the valid content has no issue', async () => {
  await layOut(root, []);
  expect(runChecks(await readContent(root), allRules)).toEqual([]);
});

describe.each([...specimens])('%s', (rule, cases) => {
  test.each(cases)('$guards', async ({ edits, issues: expected }) => {
    await layOut(root, edits);
    const issues = runChecks(await readContent(root), allRules);
    const found = issues.map(async (issue, index) => {
      const { at = '', hint } = expected[index] ?? {};
      const { severity, file, message } = issue;
      return {
        severity,
        file: file.replace('content/', ''),
        at: await textAt(issue, at.length),
        message,
        ...(hint && { hint: issue.hint }),
      };
    });
    expect(await Promise.all(found)).toEqual(expected);
    const reading = ['field-value', 'field-unknown'];
    expect(issues.filter((issue) => issue.rule !== rule && !reading.includes(issue.rule))).toEqual([]);
  });
});

describe('the rules', () => {
  const ids = allRules.map(({ id }) => id);

  test('each has its own id and a specimen that shows it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...specimens.keys()]).toEqual(ids.toSorted());
    const shown = [...specimens].filter(([, cases]) => cases.some(({ issues }) => issues.length > 0));
    expect(shown.map(([rule]) => rule)).toEqual(ids.toSorted());
  });

  test.each(allRules)('$id says what it guards in a Japanese sentence', ({ description }) => {
    expect(description).toMatch(/^[^。]*\p{sc=Hira}[^。]*。$/u);
  });

  test('those of the tags are among them', () => {
    expect(tagRules.filter((rule) => !allRules.includes(rule))).toEqual([]);
  });
});
