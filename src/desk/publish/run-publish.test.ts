import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allRules } from '#checks/all-rules.ts';
import { layOut } from '#checks/specimens/specimen.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { registerSchema } from '#domain/publication/register.ts';
import { runPublish } from './run-publish.ts';

let root: string;
let said: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-publish-'));
  // Nothing leads to the article that these tests take away.
  await layOut(root, [
    {
      file: 'articles/2026/2026-umibe-shiyakusho.mdx',
      replace: 'related:\n  - { id: 2026-aoba-bungu, reason: 身近な場所から漏れた点が共通します。 }\n',
      by: '',
    },
  ]);
  said = [];
});
afterEach(() => rm(root, { recursive: true }));

const article = (id: string) => join(root, 'content', 'articles', '2026', `${id}.mdx`);
const run = (args: readonly string[] = ['--yes'], at = '2026-11-22T00:00:00.000Z') =>
  runPublish(args, {
    root,
    rules: allRules,
    momentOf: (given) => given ?? at,
    say: (line) => said.push(line),
    confirm: null,
    pid: 7,
  });
const register = async () =>
  registerSchema.parse(parse(await readFile(join(root, 'content', 'register.yaml'), 'utf8')));
const edit = async (id: string, from: string | RegExp, to: string) => {
  const text = await readFile(article(id), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(article(id), changed);
};
const told = (text: string) => ({
  from: /text: 公開しました。\n(?=related|---)/,
  to: `text: 公開しました。\n  - date: 2026-11-23\n    kind: 追記\n    text: ${text}\n`,
});

describe('registering', () => {
  test('shows what will appear, writes it, and has nothing to do the second time', async () => {
    expect(await run()).toBe(true);
    expect(said[0]).toBe('新しく載る記事（2件）:');
    expect(said[1]).toMatch(/^ {2}\/articles\/2026-aoba-bungu\/ 「青葉文具.+（getsuyo 1）$/);
    const { articles } = await register();
    expect(articles['2026-aoba-bungu']).toMatchObject({
      state: 'live',
      since: '2026-11-22',
      versions: [{ date: '2026-11-22', kind: '新規', text: '公開しました。' }],
    });
    const before = await readFile(join(root, 'content', 'register.yaml'), 'utf8');
    said = [];
    expect(await run()).toBe(false);
    expect(said).toEqual(['台帳と公開するものは、同じです。']);
    expect(await readFile(join(root, 'content', 'register.yaml'), 'utf8')).toBe(before);
  });

  test('the day of a version is the day in Japan', async () => {
    await run(['--yes'], '2026-11-22T15:00:00.000Z');
    expect((await register()).articles['2026-aoba-bungu']?.since).toBe('2026-11-23');
  });

  test('a changed article gets a version, with what its history says', async () => {
    await run();
    const { from, to } = told('件数を加えました。');
    await edit('2026-aoba-bungu', from, to);
    expect(await run(['--yes'], '2026-11-23T00:00:00.000Z')).toBe(true);
    expect(said.join('\n')).toContain('追記: 件数を加えました。');
    const entry = (await register()).articles['2026-aoba-bungu'];
    expect(entry?.versions.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-11-22', '新規'],
      ['2026-11-23', '追記'],
    ]);
    expect(entry?.since).toBe('2026-11-22');
  });

  test('drafts and later articles wait', async () => {
    await edit('2026-aoba-bungu', 'publishedAt: 2026-11-14', 'publishedAt: 2026-12-01');
    await edit('2026-aoba-bungu', '- date: 2026-11-14\n    kind: 新規', '- date: 2026-12-01\n    kind: 新規');
    await run();
    expect(said.join('\n')).toMatch(/まだ載らない記事（1件）:\n.*2026-aoba-bungu.* 2026-12-01 から/);
    expect(Object.keys((await register()).articles)).toEqual(['2026-umibe-shiyakusho']);
  });

  test('--dry-run only shows, and nobody is passed over without --yes', async () => {
    expect(await run(['--dry-run'])).toBe(false);
    await expect(run([])).rejects.toThrow('--yes を付けて');
    await expect(register()).rejects.toThrow('ENOENT');
  });
});

describe('what is refused, with the register as it was', () => {
  test.each([
    ['what the check refuses', '2026-aoba-bungu', 'tags:\n', 'tags:\n  - nowhere\n', 'tag-unknown'],
    [
      'a field that is still to be written',
      '2026-aoba-bungu',
      'text: サーバーを止めました。',
      `text: ${fillIn}`,
      'timeline の text に「【要記入】」が残っています',
    ],
    [
      'a part of the body that is',
      '2026-aoba-bungu',
      '## 会員の一言\n',
      `## 会員の一言\n\n${fillIn}\n`,
      '「会員の一言」に「【要記入】」',
    ],
    [
      'a change without a word of it',
      '2026-aoba-bungu',
      'サーバーを止めました。',
      'サーバーを止めました！',
      '更新履歴が「新規 公開しました。」のまま',
    ],
    [
      'a published article as a draft',
      '2026-aoba-bungu',
      'publishedAt:',
      'draft: true\npublishedAt:',
      '下書き（draft: true）になって',
    ],
    [
      'a published article of tomorrow',
      '2026-aoba-bungu',
      'publishedAt: 2026-11-14',
      'publishedAt: 2027-01-01',
      '先の日時（2027-01-01）',
    ],
  ])('%s', async (_, id, from, to, words) => {
    await run();
    const before = await readFile(join(root, 'content', 'register.yaml'), 'utf8');
    await edit(id, from, to);
    await expect(run()).rejects.toThrow(words);
    expect(await readFile(join(root, 'content', 'register.yaml'), 'utf8')).toBe(before);
  });

  test('an article that is gone, until it is said what became of it', async () => {
    await run();
    await rm(article('2026-aoba-bungu'));
    await expect(run()).rejects.toThrow(
      /content\/register\.yaml:\d+:\d+ エラー 公開した記事「2026-aoba-bungu」のファイルがありません/,
    );
    await expect(run(['--yes', '--withdraw', '2026-aoba-bungu'])).rejects.toThrow('--reason 理由 を添えます');
    expect(await run(['--yes', '--withdraw', '2026-aoba-bungu', '--reason', '当事者の求めによる'])).toBe(
      true,
    );
    expect((await register()).articles['2026-aoba-bungu']).toMatchObject({
      state: 'withdrawn',
      reason: '当事者の求めによる',
      versions: [{ kind: '新規' }],
    });
    await writeFile(article('2026-aoba-bungu'), await readFile(article('2026-umibe-shiyakusho')));
    await expect(run()).rejects.toThrow('取り下げた記事のIDですが、ファイルがあります');
  });

  test('an article under another name, until its move is registered', async () => {
    await run();
    await rename(article('2026-aoba-bungu'), article('2026-aoba'));
    await expect(run()).rejects.toThrow(
      '名前を 2026-aoba に変えたのであれば npm run publish -- --move 2026-aoba-bungu=2026-aoba',
    );
    await expect(run(['--yes', '--move', '2026-aoba-bungu=2026-nowhere'])).rejects.toThrow(
      '移り先「2026-nowhere」は、公開されていません',
    );
    expect(await run(['--yes', '--move', '2026-aoba-bungu=2026-aoba'])).toBe(true);
    expect(said.join('\n')).toContain('/articles/2026-aoba-bungu/ → /articles/2026-aoba/');
    expect((await register()).articles).toMatchObject({
      '2026-aoba': { state: 'live' },
      '2026-aoba-bungu': { state: 'moved', target: '2026-aoba' },
    });
  });

  test.each([
    [['--move', 'a'], '--move 古いID=新しいID の形'],
    [['--withdraw', '2026-nowhere', '--reason', 'x', '--yes'], '「2026-nowhere」は、公開の台帳にありません'],
    [['--everything'], '使い方: npm run publish'],
  ])('%j', async (args, words) => {
    await expect(run(args)).rejects.toThrow(words);
  });

  test('a register that was spoilt by hand is not taken for an empty one', async () => {
    await writeFile(
      join(root, 'content', 'register.yaml'),
      'articles:\n  2026-aoba-bungu:\n    state: lost\n',
    );
    await expect(run()).rejects.toThrow('content/register.yaml:3:12');
  });
});
