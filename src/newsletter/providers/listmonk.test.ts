import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ListmonkDelivery } from '#domain/newsletter/delivery.ts';
import type { Topic } from '#domain/newsletter/topics.ts';
import { editionPageOf, note, publisher } from '../edition.fixture.ts';
import { toEditionMail } from '../mail/edition-mail.ts';
import { forRecipient } from '../mail/recipient-links.ts';
import { compile, type FakeListmonk, listmonkKey, startFakeListmonk } from './listmonk.fixture.ts';
import { listmonk } from './listmonk.ts';
import { toListmonkMail } from './listmonk-template.ts';

const party = { name: '青葉サーバー', country: '日本' };
const links = {
  unsubscribe: 'https://lists.example/subscription/c/s',
  preferences: 'https://lists.example/subscription/c/s?manage=true',
};

describe('the templates give back what was written', () => {
  test('a whole edition, both parts, with the comments that Outlook reads', async () => {
    const mail = await toEditionMail(editionPageOf(), note, publisher);
    const { html, text } = toListmonkMail(mail);
    const filled = forRecipient(mail, links);
    expect(compile(html)).toBe(filled.html);
    expect(compile(text)).toBe(filled.text);
    expect(filled.html).toContain('<!--[if mso');
    expect(html).not.toMatch(/TrackView|TrackLink/);
  });

  test.each([
    'そのまま {{ UnsubscribeURL }} と書く',
    '{{ TrackView }}{{',
    '}} {{- end }} `',
    'https://aoba.jp/@TrackLink',
    '"引用" \\ 円記号 \u2028 \t 🔒',
  ])('%s', (words) => {
    const { subject, html, text } = toListmonkMail({ subject: words, html: words, text: words });
    expect([compile(html), compile(text)]).toEqual([words, words]);
    if (words.includes('{{')) expect(compile(subject)).toBe(words);
    else expect(subject).toBe(words);
  });
});

describe('a campaign', () => {
  let fake: FakeListmonk;
  beforeEach(async () => {
    fake = await startFakeListmonk();
  });
  afterEach(() => fake.stop());

  const delivery = (base: string): ListmonkDelivery => ({
    provider: 'listmonk',
    instance: base,
    lists: [
      { topic: 'all', label: 'すべて', uuid: 'u-1', id: 7 },
      { topic: 'tag:vpn', label: 'VPN', uuid: 'u-2', id: 8 },
      { topic: 'tag:insider', label: '内部', uuid: 'u-3', id: 9 },
    ],
    template: 3,
    host: party,
    mailer: party,
    abroad: null,
  });
  const open = (topics: readonly Topic[]) =>
    listmonk(delivery(fake.base), topics, {
      name: 'listmonk',
      base: fake.base,
      authorization: `token ${listmonkKey.user}:${listmonkKey.token}`,
      timeout: 2000,
      wait: async () => {},
    });
  const mail = { subject: '件名', html: '<p>本文</p>', text: '本文' };
  const key = { edition: 'https://a.jp/newsletters/1/', round: 1 };

  test('goes to the lists that the edition concerns', async () => {
    await open(['all', 'tag:vpn']).create(key, { label: '第1号', mail });
    expect(fake.campaigns[0]).toMatchObject({ lists: [7, 8], template_id: 3, content_type: 'html' });
    expect(() => open(['follow-ups'])).toThrow('受け取るリストがありません');
  });

  test('a test mail is marked, and goes to somebody whom listmonk knows', async () => {
    const provider = open(['all']);
    const id = await provider.create(key, { label: '第1号', mail });
    await provider.test(id, key, { label: '第1号', mail }, 'a@known.example');
    expect(fake.tests).toEqual([
      { to: 'a@known.example', subject: '【試し】件名', html: '<p>本文</p>', text: '本文' },
    ]);
    await expect(provider.test(id, key, { label: '第1号', mail }, 'b@example.jp')).rejects.toThrow(
      'no known subscribers',
    );
    expect(fake.campaigns[0]?.status).toBe('draft');
  });

  test('of another edition, another publication or another hand is none of ours', async () => {
    for (const name of [
      '第1号 https://a.jp/newsletters/11/#1',
      '第1号 https://b.jp/newsletters/1/#1',
      '第1号',
      'お知らせ',
    ]) {
      fake.put(name, 'running');
    }
    fake.put('第1号 https://a.jp/newsletters/1/#2', 'paused');
    expect(await open(['all']).campaigns(key.edition)).toEqual([
      { id: '5', round: 2, state: 'stopped', status: 'paused' },
    ]);
  });

  test.each(['{{ template "content" . }}{{ TrackView }}', '<html>{{ template "content" . }}</html>'])(
    'is refused around a template that adds something: %s',
    async (body) => {
      await expect(open(['all']).check(mail)).resolves.toBeUndefined();
      fake.templates.set(3, body);
      await expect(open(['all']).check(mail)).rejects.toThrow('ひな形（番号3）');
    },
  );
});
