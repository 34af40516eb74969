import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DeskProblem } from '#desk/desk-problem.ts';
import { publisher } from '../edition.fixture.ts';
import { commands, usage } from './all-commands.ts';
import type { CommandSurroundings } from './command.ts';

const valid = join(import.meta.dirname, '..', '..', 'checks', 'specimens', 'valid', 'content');
let root = '';
let said: string[] = [];
const around = (): CommandSurroundings => ({
  root,
  site: publisher,
  momentOf: (at) => new Date(at ?? '2026-11-28T00:00:00Z').toISOString(),
  say: (line) => said.push(line),
  pid: 1,
  env: {},
  cacheFolder: root,
  tags: async () => [],
  now: () => 0,
  random: randomBytes,
  onEnd: () => {},
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-newsletter-'));
  await cp(valid, join(root, 'content'), { recursive: true });
  said = [];
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(name: string, ...args: readonly string[]): Promise<void> {
  const command = await commands[name]?.load();
  if (command === undefined) throw new Error(`there is no command ${name}`);
  await command(args, around());
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

test('new, finish, render: an edition from nothing to a letter', async () => {
  await run('new');
  expect(said[0]).toBe('content/newsletters/1.mdx に、第1号の下書きを書きました。');
  const file = join(root, 'content', 'newsletters', '1.mdx');
  const text = (await readFile(file, 'utf8'))
    .replace('subject: 【要記入】', 'subject: 預けた先の装置')
    .replace('preheader: 【要記入】', 'preheader: 古い装置を、誰が見ていますか。')
    .replace('draft: true\n', '')
    .replace('【要記入】', '今週は二件です。');
  await writeFile(file, text);

  // What the build would have made of it.
  for (const page of ['', 'newsletters/1/', 'articles/2026-aoba-bungu/', 'articles/2026-umibe-shiyakusho/']) {
    await write(`dist/${page}index.html`, '<!doctype html>');
  }
  said = [];
  await run('render', '1', '--out', join(root, 'out'));
  expect(said.at(-1)).toBe('第1号の点検を終えました。配信停止などのアドレスは見本です。');
  const letter = await PostalMime.parse(await readFile(join(root, 'out', '1.eml')));
  expect(letter.subject).toBe('預けた先の装置');
  expect(letter.text).toContain('■ 2. ');
  expect(await readFile(join(root, 'out', '1.txt'), 'utf8')).toContain('今週は二件です。');
  expect(await readFile(join(root, 'out', '1.html'), 'utf8')).toContain('<html lang="ja"');
});

test('a second draft does not overwrite the first', async () => {
  await run('new');
  const first = await readFile(join(root, 'content', 'newsletters', '1.mdx'), 'utf8');
  await expect(run('new')).rejects.toThrow('ありません。新しい号の下書きは書いていません。');
  expect(await readFile(join(root, 'content', 'newsletters', '1.mdx'), 'utf8')).toBe(first);
});

test('a draft is rendered to be looked at, with all that stands in its way', async () => {
  await run('new');
  said = [];
  await run('render', '1', '--out', join(root, 'out'));
  const words = said.join('\n');
  expect(words).toContain('この号は、まだ下書き（draft: true）です');
  expect(words).toContain('書き残しがあります: 「【要記入】」');
  expect(words).toContain('npm run build で作ってから');
  expect(said.at(-1)).toMatch(/^第1号は、このままでは送れません（直すところが3件）。/);
});

describe('what cannot be done is said in Japanese', () => {
  test.each([
    ['render', ['9', '--out', 'x'], '号「9」（content/newsletters/9.mdx）は、ありません。'],
    ['render', ['1'], '使い方: npm run newsletter -- render'],
    ['render', ['1', '2', '--out', 'x'], '使い方: npm run newsletter -- render'],
    ['new', ['--limit', '零'], '使い方: npm run newsletter -- new'],
    ['new', ['--limt', '3'], '使い方: npm run newsletter -- new'],
  ])('%s %j', async (name, args, message) => {
    const problem = run(name, ...args);
    await expect(problem).rejects.toThrow(DeskProblem);
    await expect(problem).rejects.toThrow(message);
  });

  test('an edition with a mistake, with its place', async () => {
    await write('content/newsletters/1.mdx', '---\nnumber: 一\n---\n');
    await expect(run('render', '1', '--out', 'x')).rejects.toThrow(
      /content\/newsletters\/1\.mdx:2:9 エラー number に「一」と書かれています/,
    );
    await expect(run('new')).rejects.toThrow(/content\/newsletters\/1\.mdx:2:9/);
  });
});

test('the usage names every command', () => {
  for (const name of Object.keys(commands)) expect(usage).toContain(`npm run newsletter -- ${name}`);
});
