import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteConfig } from '#site';
import { publisher } from '../edition.fixture.ts';
import { type FakeListmonk, listmonkKey, startFakeListmonk } from '../providers/listmonk.fixture.ts';
import type { CommandSurroundings } from './command.ts';
import { sendVia } from './send-via.ts';

const valid = join(import.meta.dirname, '..', '..', 'checks', 'specimens', 'valid', 'content');
const article = '2026-aoba-bungu';
const env = { KYOKUN_LISTMONK_USER: listmonkKey.user, KYOKUN_LISTMONK_TOKEN: listmonkKey.token };

let root: string;
let said: string[];
let fake: FakeListmonk;
let site: SiteConfig;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-send-via-'));
  await cp(valid, join(root, 'content'), { recursive: true });
  await write(
    'content/newsletters/1.mdx',
    `---\nnumber: 1\ndate: 2026-11-27\nsubject: 預けた先の装置\npreheader: 古い装置を、誰が見ていますか。\narticles: [${article}]\n---\n\n今週は一件です。\n`,
  );
  await write(
    'content/register.yaml',
    `articles:\n  ${article}:\n    state: live\n    since: 2026-11-21\n    versions:\n      - { date: 2026-11-21, kind: 新規, text: 公開しました。, digest: "${'0a'.repeat(32)}" }\n`,
  );
  for (const page of ['', 'newsletters/1/', `articles/${article}/`]) {
    await write(`dist/${page}index.html`, '<!doctype html>');
  }
  said = [];
  fake = await startFakeListmonk();
  const party = { name: '青葉サーバー', country: '日本' };
  site = {
    ...publisher,
    newsletter: {
      frequency: '週に1回まで',
      price: '無料',
      provider: 'listmonk',
      instance: fake.base,
      lists: [{ topic: 'all', label: 'すべて', uuid: 'u-1', id: 7 }],
      template: 3,
      host: party,
      mailer: party,
      abroad: null,
    },
  };
});
afterEach(async () => {
  await fake.stop();
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), content);
}

function run(args: readonly string[], changes: Partial<CommandSurroundings> = {}): Promise<void> {
  return sendVia(args, {
    root,
    site,
    env,
    cacheFolder: join(root, 'cache'),
    tags: async () => [],
    momentOf: (at) => new Date(at ?? '2026-11-28T00:00:00Z').toISOString(),
    now: () => Date.UTC(2026, 10, 28, 0, 30),
    random: randomBytes,
    say: (line) => said.push(line),
    pid: 1,
    onEnd: () => {},
    ...changes,
  });
}

const record = () => readFile(join(root, 'content', 'newsletters', '1.sent.yaml'), 'utf8');

test('look, test, send, send again by mistake', async () => {
  await run(['1', '--via', 'listmonk']);
  expect(said.join('\n')).toMatch(
    /第1号「預けた先の装置」→ 「すべて」（リスト7）\n(?:.*\n)*まだ何も送っていません。/,
  );
  expect(fake.campaigns).toEqual([]);

  await run(['1', '--via', 'listmonk', '--to', 'a@known.example', '--confirm']);
  expect(fake.tests).toMatchObject([{ to: 'a@known.example', subject: '【試し】預けた先の装置' }]);
  expect(fake.tests[0]?.text).toContain('https://lists.example/subscription/c/s');
  await expect(record()).rejects.toThrow('ENOENT');

  await run(['1', '--via', 'listmonk', '--confirm']);
  expect(fake.campaigns).toMatchObject([
    {
      status: 'running',
      subject: '預けた先の装置',
      lists: [7],
      name: '第1号 https://kyokun.aoba.jp/security/newsletters/1/#1',
    },
  ]);
  expect(await record()).toContain('sentAt: 2026-11-28T09:30:00.000+09:00');
  expect(await record()).toContain(`id: ${article}`);

  await run(['1', '--via', 'listmonk', '--confirm']);
  expect(said.at(-1)).toContain('新しくは何も送っていません');
  expect(fake.campaigns).toHaveLength(1);
});

test.each([
  [['1'], {}, '使い方'],
  [['1', '--via', 'mailchimp'], {}, '使い方'],
  [['1', '--via', 'listmonk', '--to', 'nobody', '--confirm'], {}, '--to: '],
  [['1', '--via', 'buttondown', '--confirm'], {}, 'newsletter.provider は「listmonk」です'],
  [['1', '--via', 'listmonk', '--confirm'], { env: {} }, '環境変数 KYOKUN_LISTMONK_USER がありません'],
  [
    ['1', '--via', 'listmonk', '--confirm'],
    { env: { ...env, KYOKUN_LISTMONK_TOKEN: 'a\nb' } },
    '使えない文字',
  ],
  [['2', '--via', 'listmonk', '--confirm'], {}, '号「2」'],
])('%j is refused before anybody is asked', async (args, changes, words) => {
  await expect(run(args, changes)).rejects.toThrow(words);
  expect(fake.log).toEqual([]);
});

test('a publisher who has not filled everything in sends nothing', async () => {
  const nobody = { ...site, publisher: { name: '（発行者名）', address: '（住所未設定）' } };
  await expect(run(['1', '--via', 'listmonk', '--confirm'], { site: nobody })).rejects.toThrow(
    '送信者の情報が仮のまま',
  );
  const { newsletter } = site;
  if (newsletter.provider !== 'listmonk') throw new Error('of listmonk');
  const somewhere = { ...site, newsletter: { ...newsletter, host: { name: '（会社名）', country: '日本' } } };
  await expect(run(['1', '--via', 'listmonk', '--confirm'], { site: somewhere })).rejects.toThrow(
    '仮のままの値があります: （会社名）',
  );
  const readable = { ...site, newsletter: { ...newsletter, instance: 'http://lists.aoba.jp/' } };
  await expect(run(['1', '--via', 'listmonk', '--confirm'], { site: readable })).rejects.toThrow(
    'https:// で始まる',
  );
  expect(fake.log).toEqual([]);
});
