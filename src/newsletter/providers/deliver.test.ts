import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editionPageOf, note, publisher } from '../edition.fixture.ts';
import { type EditionMail, toEditionMail } from '../mail/edition-mail.ts';
import type { Api } from './api.ts';
import { buttondownKey, type FakeButtondown, startFakeButtondown } from './buttondown.fixture.ts';
import { buttondown } from './buttondown.ts';
import { type Delivering, deliver, preview, sendTest } from './deliver.ts';
import { type FakeApi, once } from './fake-api.fixture.ts';
import { type FakeListmonk, listmonkKey, startFakeListmonk } from './listmonk.fixture.ts';
import { listmonk } from './listmonk.ts';
import type { Provider } from './provider.ts';

const address = 'https://kyokun.aoba.jp/security/newsletters/2/';
const party = { name: '青葉サーバー', country: '日本' };
const waited: number[] = [];

function apiOf(name: string, base: string, authorization: string): Api {
  return { name, base, authorization, timeout: 400, wait: async (time) => waited.push(time) };
}

const engines = {
  listmonk: {
    start: startFakeListmonk,
    provider: (base: string) =>
      listmonk(
        {
          provider: 'listmonk',
          instance: base,
          lists: [
            { topic: 'all', label: 'すべて', uuid: 'u-1', id: 7 },
            { topic: 'follow-ups', label: '続報', uuid: 'u-2', id: 8 },
          ],
          template: 3,
          host: party,
          mailer: party,
          abroad: null,
        },
        ['all', 'tag:vpn'],
        apiOf('listmonk', base, `token ${listmonkKey.user}:${listmonkKey.token}`),
      ),
    create: 'POST api/campaigns',
    begin: 'PUT api/campaigns/1/status',
    held: (fake: FakeApi): unknown => (fake as FakeListmonk).campaigns,
    statuses: (fake: FakeApi) => (fake as FakeListmonk).campaigns.map(({ status }) => status),
    set: (fake: FakeApi, status: string) => {
      for (const campaign of (fake as FakeListmonk).campaigns) campaign.status = status;
    },
    going: 'running',
    stopped: 'paused',
  },
  buttondown: {
    start: startFakeButtondown,
    provider: (base: string) => buttondown(apiOf('Buttondown', `${base}v1/`, `Token ${buttondownKey}`)),
    create: 'POST v1/emails',
    begin: 'PATCH v1/emails/',
    held: (fake: FakeApi): unknown => (fake as FakeButtondown).emails,
    statuses: (fake: FakeApi) => (fake as FakeButtondown).emails.map(({ status }) => status).reverse(),
    set: (fake: FakeApi, status: string) => {
      for (const email of (fake as FakeButtondown).emails) email.status = status;
    },
    going: 'about_to_send',
    stopped: 'errored',
  },
};

let mail: EditionMail;
let folder: string;
let said: string[];
let recorded: boolean;

beforeEach(async () => {
  mail = await toEditionMail(editionPageOf(), note, publisher);
  folder = await mkdtemp(join(tmpdir(), 'kyokun-deliver-'));
  said = [];
  recorded = false;
  waited.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function delivering(provider: Provider, again = false): Delivering {
  return {
    provider,
    address,
    edition: { label: '第2号', mail },
    again,
    recorded,
    record: async () => {
      recorded = true;
    },
    begunFile: join(folder, 'sending', 'begun.json'),
    say: (line) => said.push(line),
  };
}

describe.each(Object.entries(engines))('%s', (_name, engine) => {
  let fake: FakeApi;
  let provider: Provider;
  beforeEach(async () => {
    fake = await engine.start();
    provider = engine.provider(fake.base);
  });
  afterEach(() => fake.stop());
  const send = (again = false) => deliver(delivering(provider, again));

  test('a dry run changes nothing', async () => {
    await preview(delivering(provider));
    expect(fake.log.filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect(said.at(-1)).toContain('作って、始めます');
  });

  test('an edition goes out once, however often it is asked for', async () => {
    await send();
    expect(engine.statuses(fake)).toEqual([engine.going]);
    expect(recorded).toBe(true);
    await send();
    expect(engine.statuses(fake)).toEqual([engine.going]);
    expect(said.at(-1)).toContain('新しくは何も送っていません');
  });

  test('the record is written before anything starts', async () => {
    const broken = delivering(provider);
    await expect(
      deliver({ ...broken, record: () => Promise.reject(new Error('disk full')) }),
    ).rejects.toThrow('disk full');
    expect(engine.statuses(fake)).toEqual(['draft']);
    await send();
    expect(engine.statuses(fake)).toEqual([engine.going]);
  });

  const faults = [
    'drop-before',
    'drop-after',
    'hang-after',
    'cut-after',
    { status: 500, json: {} },
    { status: 502, text: '<html>' },
  ] as const;
  const requests = ['GET', engine.create, engine.begin];
  test.each(requests.flatMap((kind) => faults.map((fault) => [kind, fault] as const)))(
    'a fault at %s, %j: the next run finishes, and nothing goes out twice',
    async (kind, fault) => {
      fake.fault = once(kind, fault);
      try {
        await send();
      } catch (error) {
        expect(error).toHaveProperty('name', 'ProviderProblem');
        expect(engine.statuses(fake)).not.toContain(engine.going);
        await send();
      }
      expect(engine.statuses(fake)).toEqual([engine.going]);
    },
  );

  test('a run killed behind the start is not sent again by the same command, with --again either', async () => {
    await send();
    let isGone = false;
    fake.fault = ({ method, body }) => {
      if (isGone) return 'drop-before';
      isGone = method !== 'GET' && /"status":"(?:running|about_to_send)"/.test(JSON.stringify(body));
      return isGone ? 'drop-after' : null;
    };
    await expect(send(true)).rejects.toThrow('同じコマンドをもう一度');
    fake.fault = () => null;
    expect(engine.statuses(fake)).toEqual([engine.going, engine.going]);
    await send(true);
    expect(engine.statuses(fake)).toEqual([engine.going, engine.going]);
    expect(said.at(-1)).toContain('新しくは何も送っていません');
    await send(true);
    expect(engine.statuses(fake)).toEqual([engine.going, engine.going, engine.going]);
  });

  test('a draft holds the edition as it is now', async () => {
    await sendTest(delivering(provider), 'a@known.example');
    mail = { ...mail, subject: '直した件名', html: mail.html.replace('くわしい', '直した') };
    await send();
    expect(JSON.stringify(engine.held(fake))).toContain('直した件名');
    expect(engine.statuses(fake)).toEqual([engine.going]);
  });

  test('what stopped on the way is for a person to look at', async () => {
    await send();
    engine.set(fake, engine.stopped);
    await expect(send()).rejects.toThrow('途中で止まっています');
    expect(engine.statuses(fake)).toEqual([engine.stopped]);
    await send(true);
    expect(engine.statuses(fake)).toEqual([engine.stopped, engine.going]);
  });

  test('an edition that was sent another way is not sent without --again', async () => {
    recorded = true;
    await expect(send()).rejects.toThrow('もう送った記録');
    expect(engine.statuses(fake)).toEqual([]);
    await send(true);
    expect(engine.statuses(fake)).toEqual([engine.going]);
  });

  test('two at the same time: neither starts what would be a second', async () => {
    const results = await Promise.allSettled([send(), send()]);
    expect(results.some(({ status }) => status === 'rejected')).toBe(true);
    expect(engine.statuses(fake).filter((status) => status === engine.going).length).toBeLessThan(2);
  });

  test('it waits as long as it is asked to, within reason', async () => {
    fake.fault = once(engine.create, { status: 429, headers: { 'retry-after': '7' } });
    await send();
    expect(waited).toEqual([7000]);
    expect(engine.statuses(fake)).toEqual([engine.going]);
  });

  test.each([
    [{ status: 429, headers: { 'retry-after': '3600' } }, '約60分後'],
    [{ status: 401, json: { message: 'no' } }, '鍵を受け付けませんでした'],
    [
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      '別のアドレス（https://elsewhere.example/）',
    ],
    [{ status: 409, json: { detail: '重複\u001b[31m' } }, '断りました（409「重複 [31m」）'],
    [{ status: 200, text: '<html>maintenance</html>' }, '答えを読めませんでした'],
    [{ status: 200, json: { data: {}, results: 1 } }, '答えを読めませんでした'],
  ])('%j is told in Japanese', async (answer, words) => {
    fake.fault = () => answer;
    await expect(send()).rejects.toThrow(words);
    expect(fake.log).toHaveLength(1);
    expect(engine.statuses(fake)).toEqual([]);
  });

  test('a note of a sending that cannot be read stops everything', async () => {
    await send();
    const given = delivering(provider, true);
    await writeFile(given.begunFile, '{"round":');
    await expect(deliver(given)).rejects.toThrow('控え');
    expect(engine.statuses(fake)).toEqual([engine.going]);
  });

  test('a status that nobody knows is no reason to start', async () => {
    await send();
    engine.set(fake, 'gone-fishing');
    await expect(send()).rejects.toThrow('知らない状態「gone-fishing」');
  });
});
