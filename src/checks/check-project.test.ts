import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCaches } from './check-caches.ts';
import type { CheckOptions } from './check-options.ts';
import { checkProject } from './check-project.ts';
import { type Edit, layOut } from './specimens/specimen.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-project-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const article = 'articles/2026/2026-aoba-bungu.mdx';
const file = `content/${article}`;
const sentence = '    text: サーバーを止めました。';
const plain: CheckOptions = { files: [], format: 'text', fix: false, links: false, prose: true };

async function check(
  edits: readonly Edit[],
  options: Partial<CheckOptions> = {},
  moment = '2026-12-01T00:00:00Z',
) {
  await layOut(root, edits);
  return again(options, moment);
}

function again(options: Partial<CheckOptions> = {}, moment = '2026-12-01T00:00:00Z') {
  return checkProject(
    root,
    { ...plain, ...options },
    {
      network: { fetch: async () => Promise.reject(new TypeError('offline')), pause: async () => {}, moment },
      caches: checkCaches(join(root, 'cache')),
    },
  );
}

const rulesOf = ({ issues }: Awaited<ReturnType<typeof check>>) => issues.map(({ rule }) => rule);

test('the valid content has nothing to say', async () => {
  expect(await check([], { links: true, stale: { staleAfterDays: 180 } })).toEqual({
    issues: [],
    notes: [],
    unknown: [],
  });
});

test('rules and prose stand together, in the order of the file', async () => {
  const edits = [{ file: article, replace: sentence, by: '    text: 昨年、ハッカーを止めました。' }];
  expect(rulesOf(await check(edits))).toEqual(['date-relative', 'prose/wording']);
  expect(rulesOf(await again({ prose: false }))).toEqual(['date-relative']);
});

test('what waits for a follow-up is said when asked for, and only then', async () => {
  const edits = [{ file: article, replace: 'status: closed', by: 'status: confirmed' }];
  const later = '2027-12-01T00:00:00Z';
  expect(rulesOf(await check(edits, {}, later))).toEqual([]);
  expect(rulesOf(await again({ stale: { staleAfterDays: 90 } }, later))).toEqual(['follow-up-stale']);
  expect(rulesOf(await again({ stale: { staleAfterDays: 900 } }, later))).toEqual([]);
});

test('a network that cannot be reached is a note', async () => {
  const edits = [
    {
      file: article,
      replace: '    publisher: 海辺新聞',
      by: '    publisher: 海辺新聞\n    url: https://umibe.jp/1',
    },
  ];
  const { issues, notes } = await check(edits, { links: true });
  expect(issues).toEqual([]);
  expect(notes).toEqual(['ネットワークに届かないため、外へのリンク1件を確かめられませんでした。']);
});

test('a file that is not there is named, and nothing is checked', async () => {
  expect(await check([], { files: ['content/tags/nai.yaml'], fix: true })).toEqual({
    issues: [],
    notes: [],
    unknown: ['content/tags/nai.yaml'],
  });
});

test('a warning of the prose that its file explains is left out', async () => {
  const edits = [
    {
      file: article,
      replace: sentence,
      by: '    # 確認済み prose/wording: 資料の言い方です\n    text: ハッカーを止めました。',
    },
  ];
  expect(rulesOf(await check(edits))).toEqual([]);
  // Of prose that was not read, nothing can be said.
  expect(rulesOf(await again({ prose: false }))).toEqual([]);
});

describe('--fix', () => {
  const edits = [
    { file: article, replace: sentence, by: '    text: サーバの VPN が漏洩し、12,000人に知らせました' },
    { file: 'lessons/L-001.yaml', replace: '知られた弱点は、', by: '知られた VPN の弱点は、' },
  ];

  test('mends in place, and a second time finds nothing', async () => {
    const first = await check(edits, { fix: true });
    expect(first.notes).toEqual(['2個のファイルの8か所を直しました。']);
    expect(await readFile(join(root, file), 'utf8')).toContain(
      '    text: サーバーのVPNが漏えいし、1万2000人に知らせました。\n',
    );
    const text = await readFile(join(root, file), 'utf8');
    expect((await again({ fix: true })).notes).toEqual(['直せるところはありませんでした。']);
    expect(await readFile(join(root, file), 'utf8')).toBe(text);
    const names = await readdir(join(root, 'content'), { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('leaves the files that were not chosen', async () => {
    const { notes } = await check(edits, { fix: true, files: ['content/lessons/L-001.yaml'] });
    expect(notes).toEqual(['1個のファイルの2か所を直しました。']);
    expect(await readFile(join(root, file), 'utf8')).toContain('漏洩');
  });
});
