import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { site } from '#site';
import { layOut } from '../checks/specimens/specimen.ts';
import { redirectsFile } from './redirects-file.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-redirects-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The second article of the valid content goes out at nine in the morning of 2026-11-21. */
const before = '2026-11-20T23:59:59.999Z';
const after = '2026-11-21T00:00:00.000Z';
const underPath = { ...site, baseUrl: 'https://intra.example.jp/security/' };

const entry = (id: string, state: string, rest: string) =>
  `  ${id}:\n    state: ${state}\n    since: 2026-11-20\n    ${rest}\n    versions:\n      - { date: 2026-11-14, kind: 新規, text: 公開しました。, digest: ${'a'.repeat(64)} }\n`;

async function fileOf(moment: string, ...entries: readonly string[]): Promise<string | null> {
  const text = entries.length === 0 ? 'articles: {}\n' : `articles:\n${entries.join('')}`;
  await layOut(root, [{ file: 'register.yaml', text }]);
  return redirectsFile(await readContent(root), underPath, moment);
}

test('what moved or was merged is redirected with its feed, its handout and its citations, under the site’s path', async () => {
  const text = await fileOf(
    after,
    entry('2026-moved', 'moved', 'target: 2026-aoba-bungu'),
    entry('2026-merged', 'merged', 'target: 2026-umibe-shiyakusho'),
    entry('2026-withdrawn', 'withdrawn', 'reason: 誤りでした。'),
  );
  expect(text?.trim().split('\n')).toEqual([
    '/security/articles/2026-merged/ /security/articles/2026-umibe-shiyakusho/ 301',
    '/security/articles/2026-merged/rss.xml /security/articles/2026-umibe-shiyakusho/rss.xml 301',
    '/security/articles/2026-merged/handout/ /security/articles/2026-umibe-shiyakusho/handout/ 301',
    '/security/articles/2026-merged/handout.pdf /security/articles/2026-umibe-shiyakusho/handout.pdf 301',
    '/security/articles/2026-merged/citation.bib /security/articles/2026-umibe-shiyakusho/citation.bib 301',
    '/security/articles/2026-merged/citation.json /security/articles/2026-umibe-shiyakusho/citation.json 301',
    '/security/articles/2026-moved/ /security/articles/2026-aoba-bungu/ 301',
    '/security/articles/2026-moved/rss.xml /security/articles/2026-aoba-bungu/rss.xml 301',
    '/security/articles/2026-moved/handout/ /security/articles/2026-aoba-bungu/handout/ 301',
    '/security/articles/2026-moved/handout.pdf /security/articles/2026-aoba-bungu/handout.pdf 301',
    '/security/articles/2026-moved/citation.bib /security/articles/2026-aoba-bungu/citation.bib 301',
    '/security/articles/2026-moved/citation.json /security/articles/2026-aoba-bungu/citation.json 301',
  ]);
});

test('nobody is sent to what is not published yet', async () => {
  expect(await fileOf(before, entry('2026-merged', 'merged', 'target: 2026-umibe-shiyakusho'))).toBeNull();
});

test('there is none where nothing moved', async () => {
  expect(await fileOf(after)).toBeNull();
});
