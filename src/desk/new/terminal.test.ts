import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layOut } from '#checks/specimens/specimen.ts';

const top = join(import.meta.dirname, '..', '..', '..');

/** `script` of util-linux gives a program a pseudo-terminal and passes on what is typed. */
const hasScript = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-terminal-'));
  await layOut(root, []);
});
afterEach(() => rm(root, { recursive: true }));

/** Runs `npm run new` in a terminal and types the next answer whenever it prompts for one. */
async function typeInto(
  answers: readonly string[],
): Promise<{ readonly code: number | null; readonly seen: string }> {
  const command = `"${process.execPath}" scripts/new.ts`;
  const program = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: top,
    env: { ...process.env, KYOKUN_ROOT: root, KYOKUN_AT: '2026-11-22', NO_COLOR: '1', TERM: 'dumb' },
  });
  let seen = '';
  let answered = 0;
  program.stdout.on('data', (bytes: Buffer) => {
    seen += bytes.toString();
    const prompts = seen.split(/\n> /).length - 1;
    while (answered < prompts) program.stdin.write(answers[answered++] ?? '\u0003');
  });
  const code = await new Promise<number | null>((resolve) => program.on('close', resolve));
  return { code, seen };
}

const enter = '\r';

describe.skipIf(!hasScript)('in a terminal (skipped where util-linux has no script command)', () => {
  test('asks in Japanese, takes numbers and suggestions, and writes the article', async () => {
    const { code, seen } = await typeInto([
      `短い${enter}`,
      `波止場商店の会員3450人分の情報、共有設定の誤りで外から見える状態${enter}`,
      `2026年3月25日${enter}`,
      `2026-hatoba${enter}`,
      enter,
      enter,
      `波止場商店${enter}`,
      enter,
      enter,
      `9${enter}`,
      enter,
      `設定不備${enter}`,
      enter,
      `2${enter}`,
      enter,
      `1、3${enter}`,
      `1${enter}`,
      `press${enter}`,
      `海辺新聞${enter}`,
      `波止場商店、会員の名簿が見える状態に${enter}`,
      enter,
    ]);
    expect(seen).toContain('■ 見出し');
    expect(seen).toContain('見出しは8文字以上にします');
    expect(seen).toContain('（Enter で はとばしょうてん）');
    expect(seen).toContain('content/articles/2026/2026-hatoba.mdx を書きました。');
    expect(code).toBe(0);
    const text = await readFile(join(root, 'content', 'articles', '2026', '2026-hatoba.mdx'), 'utf8');
    for (const line of [
      'publishedAt: 2026-11-22',
      '  number: 3',
      '    industry: wholesale-retail',
      '  - category: misconfiguration',
      '  - kind: disclosure-potential',
      '  - contractor\n  - vpn',
    ]) {
      expect(text).toContain(line);
    }
  });

  test.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('%s in the middle leaves nothing behind and says so', async (_, key) => {
    const before = await readdir(root, { recursive: true });
    const { code, seen } = await typeInto([`波止場商店の会員の情報、外から見える状態${enter}`, key]);
    expect(seen).toContain('中断しました。ファイルは書いていません。');
    expect(code).toBe(1);
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });
});

test('without a terminal it names the option that is missing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts'], {
    cwd: top,
    env: { ...process.env, KYOKUN_ROOT: root },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^--title を付けてください/);
  expect(status).toBe(1);
  expect(existsSync(join(root, 'content', 'articles', '2026', '2026-hatoba.mdx'))).toBe(false);
});
