import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionPageOf, note, publisher } from '../edition.fixture.ts';
import { toEditionMail } from '../mail/edition-mail.ts';
import { buttondownKey, type FakeButtondown, startFakeButtondown } from './buttondown.fixture.ts';
import { buttondown } from './buttondown.ts';
import { toButtondownMail } from './buttondown-template.ts';
import { once } from './fake-api.fixture.ts';

const mail = {
  subject: '件名',
  html: '<a href="https://unsubscribe.recipient.invalid/">止める</a>',
  text: '',
};
const edition = { label: '第1号', mail };

let fake: FakeButtondown;
beforeEach(async () => {
  fake = await startFakeButtondown();
});
afterEach(() => fake.stop());
const open = () =>
  buttondown({
    name: 'Buttondown',
    base: `${fake.base}v1/`,
    authorization: `Token ${buttondownKey}`,
    timeout: 2000,
    wait: async () => {},
  });

test('an edition keeps its words and gets the recipients’ links', async () => {
  const whole = await toEditionMail(editionPageOf(), note, publisher);
  const { body } = toButtondownMail(whole);
  expect(body).toContain('href="{{ unsubscribe_url }}"');
  expect(body).toContain('href="{{ manage_subscription_url }}"');
  expect(body).not.toContain('.invalid');
  expect(body.match(/\{[{%#]/g)).toHaveLength(2);
  expect(body).toContain('<!--[if mso');
});

test('what looks like a template is written so that it is none', () => {
  const { body } = toButtondownMail({
    subject: '件名',
    html: '<style>@media{#a{color:red}}</style><p title="{% x %}">{{ subscriber.email }}{#</p>',
    text: '',
  });
  expect(body).toBe(
    '<!-- buttondown-editor-mode: fancy -->\n<style>@media{ #a{color:red}}</style><p title="&#123;% x %}">&#123;{ subscriber.email }}&#123;#</p>',
  );
  expect(() => toButtondownMail({ ...mail, subject: '{% now %}' })).toThrow('件名「{% now %}」');
});

test('an email is found behind others, and no key goes to where a list points', async () => {
  const provider = open();
  const id = await provider.create({ edition: 'https://a.jp/1/', round: 1 }, edition);
  for (const round of [1, 2, 3, 4]) await provider.create({ edition: 'https://a.jp/2/', round }, edition);
  expect(await provider.campaigns('https://a.jp/1/')).toEqual([
    { id, round: 1, state: 'draft', status: 'draft' },
  ]);
  // The list's own addresses name api.buttondown.com; all was asked of the server that we know.
  expect(fake.log.filter((line) => line === 'GET v1/emails')).toHaveLength(3);
});

test('a list that never ends is told', async () => {
  fake.fault = ({ method }) =>
    method === 'GET'
      ? { status: 200, json: { results: [], next: 'https://api.buttondown.com/v1/emails?page=2' } }
      : null;
  await expect(open().campaigns('https://a.jp/1/')).rejects.toThrow('同じところを繰り返しています');
});

test('an email that is not the draft we asked for is told at once', async () => {
  fake.fault = once('POST v1/emails', { status: 201, json: { id: 'x', status: 'about_to_send' } });
  await expect(open().create({ edition: 'https://a.jp/1/', round: 1 }, edition)).rejects.toThrow(
    '下書きではなく「about_to_send」',
  );
});

test('a test mail goes to one address, and the draft stays a draft', async () => {
  const provider = open();
  const key = { edition: 'https://a.jp/1/', round: 1 };
  const id = await provider.create(key, edition);
  await provider.test(id, key, edition, 'a@example.jp');
  expect(fake.tests).toMatchObject([{ to: 'a@example.jp', subject: '件名' }]);
  expect(fake.emails[0]?.status).toBe('draft');
});
