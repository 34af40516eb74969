import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findBrowser, sourcesOfThisMachine } from '#browser/find-browser.ts';
import { runSite } from './run-site.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DOCUMENTS = [
  ['a', '病院', '病院のサーバーがランサムウェアに感染し、電子カルテが使えなくなりました。'],
  ['b', '図書館', '図書館の職員が、利用者の名簿を入れたUSBメモリーを紛失しました。'],
  ['c', '商店', '商店の注文の画面が改ざんされ、カードの番号が外部に送られました。'],
] as const;
const QUERIES = [
  ['question', '名簿の入った記憶媒体をなくしたのはどこの職員ですか', ['b']],
  ['question', '電子カルテはどうして使えなくなったのですか', ['a']],
  ['span', 'カードの番号', ['c']],
] as const;

// One after the other: a test looks at what the others would leave behind.
test.describe.configure({ mode: 'default' });

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyokun-corpus-'));
  await writeLines(
    'docs.jsonl',
    DOCUMENTS.map(([id, title, text]) => ({ id, title, text })),
  );
  await writeLines(
    'queries.jsonl',
    QUERIES.map(([kind, q, relevant], index) => ({ id: `q${index}`, kind, q, relevant })),
  );
});
test.afterAll(() => rm(folder, { recursive: true }));

function writeLines(name: string, lines: readonly object[]): Promise<void> {
  return writeFile(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Temporary folders of runs, finished or not, of this or another process. */
async function leftovers(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => /^kyokun-bench-\w{6}$/u.test(name));
}

test('the bench measures three systems and leaves nothing behind', async () => {
  test.setTimeout(120_000);
  const before = await leftovers();
  const json = join(folder, 'report.json');
  const args = ['scripts/bench.ts', 'search', '--corpus', folder, '--json', json, '--profiles', '1'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  expect(stdout).toContain('MRR@10');

  const { systems } = JSON.parse(await readFile(json, 'utf8'));
  const names = systems.map((system: { name: string }) => system.name);
  expect(names).toEqual(['kyokun', 'pagefind', 'minisearch']);
  for (const { kinds, ...costs } of systems) {
    expect(kinds.map(({ kind, n }: { kind: string; n: number }) => [kind, n])).toEqual([
      ['question', 2],
      ['span', 1],
    ]);
    expect(kinds[1]).toMatchObject({ s1: 1, s10: 1, mrr10: 1, recall10: 1, zero: 0 });
    expect(costs.indexBytes).toBeGreaterThan(1000);
    expect(costs.firstQueryBytes).toBeGreaterThan(5000);
    expect(costs.laterQueryBytes.median).toBeLessThan(costs.firstQueryBytes);
  }
  expect(systems[0].kinds[0]).toMatchObject({ s1: 1, zero: 0 });
  expect((await leftovers()).filter((name) => !before.includes(name))).toEqual([]);
});

test('a faulty corpus is refused with file and line', async () => {
  await writeFile(join(folder, 'queries.jsonl'), '{"id":"q","kind":"span","q":"番号","relevant":["d"]}\n');
  const args = ['scripts/bench.ts', 'search', '--corpus', folder];
  // Playwright asks for colours and the suite for none; Node would warn of the two.
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${join(folder, 'queries.jsonl')} の 1 行目: relevant の「d」は文書にないので、docs.jsonl にある id に書き直してください。\n`,
  });
});

const KILOBYTE = 1000;

test('a reader loads little for a query, and less for the next', async () => {
  test.setTimeout(240_000);
  const program = await findBrowser(sourcesOfThisMachine(ROOT));
  const surroundings = { program, signal: new AbortController().signal, say: () => undefined };
  const report = await runSite({ folder: join(ROOT, 'dist'), profiles: 40 }, surroundings);
  // The goal is 300 KB; the worst query of the real articles stands at it and moves with their words.
  expect(report.firstQueryBytes.median).toBeLessThan(250 * KILOBYTE);
  expect(report.firstQueryBytes.most).toBeLessThan(306 * KILOBYTE);
  expect(report.laterQueryBytes.median).toBeLessThan(60 * KILOBYTE);
  expect(report.laterQueryBytes.p95).toBeLessThan(100 * KILOBYTE);
});
