import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { allRules } from './all-rules.ts';
import { problemsOfArticle } from './article-problems.ts';
import type { Given } from './rule.ts';
import { runChecks } from './run-checks.ts';
import { layOut, readSpecimens } from './specimens/specimen.ts';

const given: Given = { moment: '2026-12-01T00:00:00Z', hasPicture: (path) => path === 'images/flow.svg' };
const specimens = [...(await readSpecimens())].flatMap(([rule, own]) =>
  own.map((specimen) => ({ ...specimen, rule })),
);
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-problems-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test.each(specimens)(
  '$rule: $guards: one article by itself is told what all together are told',
  async (specimen) => {
    await layOut(root, specimen.edits);
    const content = await readContent(root);
    const own = {
      ...given,
      ...(specimen.site !== undefined && { site: { file: 'src/site.config.ts', text: specimen.site } }),
    };
    const all = runChecks(content, allRules, own);
    for (const { file } of content.articles) {
      expect(problemsOfArticle(file, content, own)).toEqual(all.filter((issue) => issue.file === file));
    }
  },
);

test('an article that cannot be read is told why', async () => {
  await layOut(root, [{ file: 'articles/2026/2026-kowareta.mdx', text: '---\ntitle: [\n---\n' }]);
  const content = await readContent(root);
  const file = 'content/articles/2026/2026-kowareta.mdx';
  expect(problemsOfArticle(file, content, given)).toContainEqual(
    expect.objectContaining({ rule: 'yaml', file, line: 2 }),
  );
});
