import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DeskProblem } from '#desk/desk-problem.ts';
import { type SiteConfig, site } from '#site';
import { publisher } from '../edition.fixture.ts';
import { verifyDkim } from '../mail/verify-dkim.fixture.ts';
import { type Sink, startSink } from '../sending/sink.fixture.ts';
import { consentAt, noon } from '../store/store.fixture.ts';
import { openStore } from '../store/store.ts';
import { endSubscription, enrol } from '../store/subscribers.ts';
import type { CommandSurroundings, NewsletterCommand } from './command.ts';
import { prepareHere } from './prepared-edition.ts';
import { sendCommand, sendWith } from './send.ts';

const valid = join(import.meta.dirname, '..', '..', 'checks', 'specimens', 'valid', 'content');
let root = '';
let said: string[] = [];
let sink: Sink;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-send-'));
  await cp(valid, join(root, 'content'), { recursive: true });
  await write('content/newsletters/1.mdx', edition());
  await write('content/register.yaml', register);
  for (const page of ['', 'newsletters/1/', 'articles/2026-aoba-bungu/']) {
    await write(`dist/${page}index.html`, '<!doctype html>');
  }
  said = [];
  sink = await startSink();
});
afterEach(async () => {
  await sink.close();
  await rm(root, { recursive: true, force: true });
});

const edition = (extra = '', note = '今週は一件です。') =>
  `---\nnumber: 1\ndate: 2026-11-28\nsubject: 預けた先の装置\npreheader: 古い装置を、誰が見ていますか。\narticles: [2026-aoba-bungu]\n${extra}---\n${note}\n`;

const register = `articles:
  2026-aoba-bungu:
    state: live
    since: 2026-11-14
    versions:
      - { date: 2026-11-14, kind: 新規, text: 公開しました。, digest: ${'a'.repeat(64)} }
`;

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

const storeFile = () => join(root, 'store.sqlite');
const record = () => join(root, 'content', 'newsletters', '1.sent.yaml');

function withStore<T>(work: (store: ReturnType<typeof openStore>) => T): T {
  const store = openStore(storeFile(), { random: randomBytes });
  try {
    return work(store);
  } finally {
    store.db.close();
  }
}

/** Three on the list for all, one of whom has left; one for another tag. */
function subscribe(): void {
  withStore((store) => {
    for (const name of ['a', 'b', 'gone']) {
      enrol(store, { address: `${name}@umibe.jp`, topics: ['all'], consent: consentAt(noon) });
    }
    enrol(store, { address: 'other@umibe.jp', topics: ['tag:nothing'], consent: consentAt(noon) });
    endSubscription(store, 3, 'unsubscribed', noon);
  });
}

async function send(
  args: readonly string[],
  changes: {
    readonly site?: SiteConfig;
    readonly env?: Readonly<Record<string, string>>;
    readonly command?: NewsletterCommand;
  } = {},
): Promise<void> {
  const command = changes.command ?? sendWith(prepareHere);
  const around: CommandSurroundings = {
    root,
    site: changes.site ?? publisher,
    momentOf: (at) => new Date(at ?? '2026-11-28T00:00:00Z').toISOString(),
    say: (line) => said.push(line),
    pid: 1,
    env: {
      KYOKUN_NEWSLETTER_STORE: storeFile(),
      KYOKUN_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
      KYOKUN_MAIL_RATE: '1000',
      ...changes.env,
    },
    cacheFolder: root,
    tags: async () => [],
    now: () => noon,
    random: randomBytes,
    onEnd: () => {},
  };
  await command(args, around);
}

describe('without --confirm', () => {
  test('it says what it would do, and does nothing', async () => {
    subscribe();
    await send(['1']);
    const words = said.join('\n');
    expect(words).toContain('号「1」　件名: 預けた先の装置');
    expect(words).toContain('送る相手: 2人');
    expect(words).toContain('送らない相手: 1人（配信停止 1）');
    expect(words).toContain('毎秒1000通まで（同時に5本）');
    expect(words).toContain('差出人: 教訓 <kyokun@aoba.jp>');
    expect(words).toContain('https://kyokun.aoba.jp/security/newsletter/api/unsubscribe?token=');
    expect(words).not.toContain('@umibe.jp');
    expect(said.at(-1)).toContain('まだ何も送っていません');
    expect(sink.taken).toEqual([]);
    await expect(readFile(record())).rejects.toThrow('ENOENT');
    withStore(({ db }) => expect(db.prepare('SELECT * FROM sending').all()).toEqual([]));
  });
});

test('prepared in a process of its own, it is the same, and so is what stands in the way', async () => {
  subscribe();
  await send(['1'], { command: sendCommand });
  const apart = said;
  said = [];
  await send(['1']);
  const withoutToken = (lines: readonly string[]) => lines.join('\n').replace(/token=[\w-]+/g, 'token=…');
  expect(withoutToken(apart)).toBe(withoutToken(said));
  await expect(send(['9'], { command: sendCommand })).rejects.toThrow(DeskProblem);
});

test('subscribers who are with another engine are not written to from an old list', async () => {
  subscribe();
  const moved: SiteConfig = {
    ...publisher,
    newsletter: { ...publisher.newsletter, provider: 'buttondown', account: 'kyokun', abroad: '説明' },
  };
  await expect(send(['1', '--confirm'], { site: moved })).rejects.toThrow(
    '--via buttondown を付けてください',
  );
  expect(sink.taken).toEqual([]);
});

test('a register that cannot be read is told, not taken for an empty one', async () => {
  subscribe();
  await write('content/register.yaml', 'articles: [');
  await expect(send(['1', '--confirm'])).rejects.toThrow(/content\/register\.yaml:\d+:\d+ エラー/);
});

describe('with --confirm', () => {
  test('it goes to everybody who wants it, the record says what it carried, and twice it does not go', async () => {
    subscribe();
    await send(['1', '--confirm']);
    expect(sink.taken.map(({ to }) => to).sort()).toEqual(['a@umibe.jp', 'b@umibe.jp']);
    const text = await readFile(record(), 'utf8');
    expect(text).toContain('sentAt: 2026-11-22T09:00:00.000+09:00');
    expect(text).toMatch(/id: 2026-aoba-bungu\n\s+digest: [0-9a-f]{64}/);
    expect(said).toContain('メールサーバーが受け付けた: 2通');
    expect(said).toContain('送らなかった: 1通（配信停止 1）');

    await expect(send(['1', '--confirm'])).rejects.toThrow(/2026-11-22 09:00に送り終えています.*--again/);
    expect(sink.taken).toHaveLength(2);
    await send(['1', '--confirm', '--again']);
    expect(sink.taken).toHaveLength(4);
    expect(await readFile(record(), 'utf8')).toBe(text);
  });

  test('signed and from the sender that the environment names', async () => {
    subscribe();
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    await write('dkim.pem', privateKey);
    await send(['1', '--confirm'], {
      env: {
        KYOKUN_MAIL_FROM: 'news@aoba.jp',
        KYOKUN_DKIM_DOMAIN: 'aoba.jp',
        KYOKUN_DKIM_SELECTOR: 's1',
        KYOKUN_DKIM_KEY_FILE: join(root, 'dkim.pem'),
      },
    });
    expect(sink.taken).toHaveLength(2);
    for (const { raw } of sink.taken) {
      const { signed, holds } = verifyDkim(Buffer.from(raw, 'latin1'), publicKey);
      expect(holds).toBe(true);
      expect(signed).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post']));
      expect(raw).toMatch(/^From: .* <news@aoba\.jp>\r$/m);
    }
  });

  test('stopped in the middle, it says so and goes on; with another text only when told to', async () => {
    subscribe();
    await sink.close();
    sink = await startSink({ onRecipient: () => '554 5.7.1 not from you' });
    await expect(send(['1', '--confirm'])).rejects.toThrow(/554 5\.7\.1.*同じコマンドで、残りを送れます/);
    await sink.close();
    sink = await startSink();
    await send(['1']);
    expect(said.join('\n')).toContain('残りを送ります');
    await write('content/newsletters/1.mdx', edition('', '直しました。'));
    await expect(send(['1', '--confirm'])).rejects.toThrow(
      /文面が、2026-11-22 09:00に送り始めたときと違います/,
    );
    expect(sink.taken).toEqual([]);
    await send(['1', '--confirm', '--changed']);
    expect(sink.taken).toHaveLength(2);
    const { text } = await PostalMime.parse(sink.taken[0]?.raw ?? '');
    expect(text).toContain('直しました。');
  });

  test.each([
    ['the record', async () => mkdir(`${record()}.writing`), /1\.sent\.yaml）を書けません（EISDIR）/],
    ['the lock', async () => mkdir(`${storeFile()}.sending`), /書き込めません/],
  ])('nothing leaves where %s cannot be written', async (_what, spoil, message) => {
    subscribe();
    await spoil();
    await expect(send(['1', '--confirm'])).rejects.toThrow(message);
    expect(sink.taken).toEqual([]);
    withStore(({ db }) => expect(db.prepare('SELECT * FROM sending').all()).toEqual([]));
  });

  test('nothing leaves where the store is missing, held, or damaged; the way out is named', async () => {
    await expect(send(['1', '--confirm'])).rejects.toThrow(/見つかりません.*restore/);
    await writeFile(storeFile(), 'x'.repeat(5000));
    await expect(send(['1', '--confirm'])).rejects.toThrow(/壊れている.*restore/);
    await rm(storeFile());
    subscribe();
    const holder = openStore(storeFile(), { random: randomBytes });
    holder.db.exec('BEGIN IMMEDIATE');
    await expect(send(['1', '--confirm'])).rejects.toThrow(/ほかのプログラムが使っています.*restore/);
    holder.db.close();
    expect(sink.taken).toEqual([]);
    await expect(readFile(record())).rejects.toThrow('ENOENT');
  });

  test('a store that somebody holds while it sends stops it, and the same command goes on', async () => {
    withStore((store) => enrol(store, { address: 'a@umibe.jp', topics: ['all'], consent: consentAt(noon) }));
    const holder = openStore(storeFile(), { random: randomBytes });
    await sink.close();
    sink = await startSink({
      onRecipient: () => {
        if (!holder.db.isTransaction) holder.db.exec('BEGIN IMMEDIATE');
        return null;
      },
    });
    await expect(send(['1', '--confirm'])).rejects.toThrow(
      /ほかのプログラムが使っています[\s\S]*同じコマンドで残りを送れます/,
    );
    holder.db.close();
    expect(sink.taken).toEqual([]);
    await sink.close();
    sink = await startSink();
    await send(['1', '--confirm']);
    expect(sink.taken).toHaveLength(1);
  });

  test.each<readonly [string, SiteConfig]>([
    ['name', { ...publisher, publisher: { ...publisher.publisher, name: site.publisher.name } }],
    [
      'postal address',
      { ...publisher, publisher: { ...publisher.publisher, address: site.publisher.address } },
    ],
    ['contact', { ...publisher, contact: site.contact }],
    ['base URL', { ...publisher, baseUrl: site.baseUrl }],
  ])('nothing leaves while the %s is a placeholder, no test mail either', async (_name, placeholder) => {
    subscribe();
    await expect(send(['1', '--confirm'], { site: placeholder })).rejects.toThrow('仮のまま');
    const trial = send(['1', '--to', 'me@umibe.jp', '--confirm'], { site: placeholder });
    await expect(trial).rejects.toThrow('仮のまま');
    expect(sink.taken).toEqual([]);
  });

  test('a draft does not leave', async () => {
    subscribe();
    await write('content/newsletters/1.mdx', edition('draft: true\n'));
    await expect(send(['1', '--confirm'])).rejects.toThrow('下書き');
    expect(sink.taken).toEqual([]);
  });
});

describe('--to', () => {
  test('sends one marked mail, also of a draft, and leaves no trace', async () => {
    await write('content/newsletters/1.mdx', edition('draft: true\n'));
    await send(['1', '--to', 'Ｍe@umibe.jp', '--confirm']);
    const [letter] = sink.taken;
    expect(sink.taken.map(({ to }) => to)).toEqual(['Me@umibe.jp']);
    const parsed = await PostalMime.parse(letter?.raw ?? '');
    expect(parsed.subject).toBe('【テスト】預けた先の装置');
    expect(said.join('\n')).toContain('この号は、まだ下書き（draft: true）です');
    await expect(readFile(record())).rejects.toThrow('ENOENT');
    await expect(readFile(storeFile())).rejects.toThrow('ENOENT');
  });

  test('nobody can be unsubscribed by it', async () => {
    subscribe();
    await send(['1', '--to', 'a@umibe.jp', '--confirm']);
    expect(sink.taken[0]?.raw).toMatch(/^ <https:\/\/[^>]*unsubscribe\?token=[\w-]{76}>,\r$/m);
    withStore(({ db }) => expect(db.prepare('SELECT * FROM token').all()).toEqual([]));
  });

  test('without --confirm sends nothing', async () => {
    await send(['1', '--to', 'me@umibe.jp']);
    expect(sink.taken).toEqual([]);
    expect(said.at(-1)).toContain('--confirm');
  });

  test('a server that refuses it is told', async () => {
    await sink.close();
    sink = await startSink({ onRecipient: () => '550 5.7.1 no' });
    await expect(send(['1', '--to', 'me@umibe.jp', '--confirm'])).rejects.toThrow('断りました（550 5.7.1）');
  });
});

describe('refused with what to write', () => {
  test.each([
    [[], '使い方'],
    [['1', '2'], '使い方'],
    [['1', '--confrm'], '使い方'],
    [['1', '--via', 'x'], '使い方'],
    [['1', '--to', 'a@b.jp', '--again'], '使い方'],
    [['1', '--to', 'a@b'], '--to の「a@b」に送れません'],
    [['1', '--to', 'a@b.jp\r\nBcc: c@d.jp'], 'に送れません'],
    [['9', '--confirm'], '号「9」'],
  ])('%j', async (args, message) => {
    await expect(send(args)).rejects.toThrow(message);
  });
});
