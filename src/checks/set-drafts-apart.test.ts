import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { allRules } from './all-rules.ts';
import { runChecks } from './run-checks.ts';
import { draftsLine, setDraftsApart } from './set-drafts-apart.ts';
import { type Edit, layOut } from './specimens/specimen.ts';

const file = 'articles/2026/2026-aoba-bungu.mdx';
let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-drafts-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function apart(...edits: readonly Edit[]) {
  await layOut(root, edits);
  const content = await readContent(root);
  return setDraftsApart(runChecks(content, allRules), content);
}
const broken: Edit = { file, replace: '\ntags:', by: '\nnai: 1\ntags:' };
const draft: Edit = { file, replace: '\npublishedAt:', by: '\ndraft: true\npublishedAt:' };

test('what is wrong with a draft is set apart, also where it cannot be read', async () => {
  const { ofDrafts, others } = await apart(draft, broken);
  expect(others.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(ofDrafts.map((issue) => issue.file)).toContain(`content/${file}`);
  expect(draftsLine(ofDrafts)).toMatch(
    /^下書き1件に直すところがあります（エラー\d+件、注意\d+件）。.*npm run check/,
  );
});

test('the same in an article that is to be published stops the build', async () => {
  const { ofDrafts, others } = await apart(broken);
  expect(ofDrafts).toEqual([]);
  expect(draftsLine(ofDrafts)).toBeNull();
  expect(others.map(({ severity, file: at }) => [severity, at])).toContainEqual(['error', `content/${file}`]);
});

test('a draft that takes a published article’s id stops the build', async () => {
  const copy = 'articles/2026/copy/2026-aoba-bungu.mdx';
  const { others } = await apart({ file: copy, copy: file }, { ...draft, file: copy });
  expect(others.map(({ rule }) => rule)).toContain('id-twice');
});

test('of two articles on one place of a series the draft is told to give way', async () => {
  const earlier = 'articles/2026/2026-aaa.mdx';
  const { ofDrafts, others } = await apart({ file: earlier, copy: file }, { ...draft, file: earlier });
  expect(ofDrafts.map(({ rule }) => rule)).toContain('series-number');
  expect(others.map(({ rule }) => rule)).not.toContain('series-number');
});
