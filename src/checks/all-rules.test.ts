import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '#domain/issue.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { allRules, staleRules, tagRules } from './all-rules.ts';
import type { Given } from './rule.ts';
import { runChecks } from './run-checks.ts';
import { layOut, readSpecimens } from './specimens/specimen.ts';

const specimens = await readSpecimens();
const files = await readdir(join(import.meta.dirname, 'rules'));
const everyRule = [...allRules, ...staleRules];
const given: Given = { moment: '2026-12-01T00:00:00Z', hasPicture: (path) => path === 'images/flow.svg' };
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
  expect(runChecks(await readContent(root), everyRule, given)).toEqual([]);
});

describe.each([...specimens])('%s', (rule, cases) => {
  test.each(cases)('$guards', async ({ edits, site, also = [], issues: expected }) => {
    await layOut(root, edits);
    const issues = runChecks(await readContent(root), everyRule, {
      ...given,
      ...(site !== undefined && { site: { file: 'src/site.config.ts', text: site } }),
    });
    const elsewhere = new Set(['field-value', 'field-unknown', ...also.map((other) => other.rule)]);
    const own = issues.filter((issue) => !also.some((other) => other.rule === issue.rule));
    const found = own.map(async (issue, index) => {
      const { at = '', hint } = expected[index] ?? {};
      const { severity, file, message } = issue;
      return {
        severity,
        file: file.replace('content/', ''),
        at: file.startsWith('content/') ? await textAt(issue, at.length) : at,
        message,
        ...(hint && { hint: issue.hint }),
      };
    });
    expect(await Promise.all(found)).toEqual(expected);
    expect(own.filter((issue) => issue.rule !== rule && !elsewhere.has(issue.rule))).toEqual([]);
    // A reason that no longer holds is taken out.
    expect(also.filter((other) => !issues.some((issue) => issue.rule === other.rule))).toEqual([]);
  });
});

describe('the rules', () => {
  const ids = everyRule.map(({ id }) => id);

  test('each has its own id and a specimen that shows it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...specimens.keys()]).toEqual(ids.toSorted());
    const shown = [...specimens].filter(([, cases]) => cases.some(({ issues }) => issues.length > 0));
    expect(shown.map(([rule]) => rule)).toEqual(ids.toSorted());
  });

  test.each(everyRule)(
    '$id says in Japanese what it guards and what to write',
    ({ description, instead }) => {
      for (const words of [description, instead]) expect(words).toMatch(/\p{sc=Hira}.*。$/u);
    },
  );

  test.each(everyRule)('$id has a file of its own', ({ id }) => {
    expect(files).toContain(`${id}.ts`);
  });

  test('no file is left out', () => {
    expect(files).toHaveLength(everyRule.length);
    expect(everyRule.length).toBeGreaterThanOrEqual(45);
  });

  test('each speaks with the weight it says', () => {
    const weights = new Map(everyRule.map(({ id, severity }) => [id, severity]));
    for (const [rule, cases] of specimens) {
      const shown = cases.flatMap(({ issues }) => issues.map(({ severity }) => severity));
      expect(shown).toContain(weights.get(rule));
    }
  });

  test('those of the tags are among them', () => {
    expect(tagRules.filter((rule) => !allRules.includes(rule))).toEqual([]);
  });
});
