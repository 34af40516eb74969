import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { htmlRules } from '../../tests/site/html-validate.ts';
import { consentsOf } from '../store/consents.ts';
import { identityOf } from '../store/identity.ts';
import { countingRandom, subscribed, tokenInLetter, tokenInOldLetter } from '../store/store.fixture.ts';
import { endSubscription, recipientsOf, subscriberByIdentity } from '../store/subscribers.ts';
import { suppressionsOf } from '../store/suppression.ts';
import { issueToken } from '../store/tokens.ts';
import { type Bench, serviceBench } from './service.fixture.ts';
import { servicePolicy } from './service.ts';

const signUp = (bench: Bench, email: string, topic = 'all', headers: Record<string, string> = {}) =>
  bench.post('subscribe', `email=${encodeURIComponent(email)}&topic=${topic}&wording=2026-11`, headers);

/** Everything in the store but the rate limits and the letters still to be sent. */
function people(bench: Bench): string {
  const tables = ['subscriber', 'subscriber_topic', 'consent', 'suppression', 'signup', 'token'];
  return JSON.stringify(tables.map((table) => bench.store.db.prepare(`SELECT * FROM ${table}`).all()));
}

const manageToken = ({ store, clock }: Bench, subscriber: number) =>
  issueToken(store, { purpose: 'manage', owner: { subscriber }, now: clock }, countingRandom());

const addresses = (bench: Bench, ...topics: ('all' | 'follow-ups' | `tag:${string}`)[]) =>
  recipientsOf(bench.store, topics).recipients.map(({ address }) => address);

describe('from the form to the list', () => {
  test('an address is on it only after its owner has pressed the button', async () => {
    const bench = serviceBench();
    const answer = await signUp(bench, ' Ｔaro＠example.JP ', 'all', {
      Referer: 'https://www.example.jp/security/articles/a/?x=1',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/security/newsletter/api/sent']);
    await bench.deliver();
    const [letter] = bench.inbox.letters();
    expect(letter).toMatchObject({ to: 'Taro@example.jp', subject: expect.stringContaining('確認') });
    expect(letter?.text).toContain('東京都');
    expect(letter?.html).toContain(`confirm?token=${bench.lastToken()}`);

    expect((await bench.get(`confirm?token=${bench.lastToken()}`)).status).toBe(200);
    expect(addresses(bench, 'all')).toEqual([]);
    bench.clock += 1000;
    const done = await bench.post('confirm', `token=${bench.lastToken()}`);
    expect(done.status).toBe(200);
    expect(addresses(bench, 'all')).toEqual(['Taro@example.jp']);
    expect(consentsOf(bench.store, identityOf(bench.store, 'taro@example.jp'))).toEqual([
      {
        askedAt: bench.clock - 1000,
        givenAt: bench.clock,
        channel: 'form',
        page: '/security/articles/a/',
        network: 'unknown',
        wording: '同意します。',
      },
    ]);
    expect((await bench.post('confirm', `token=${bench.lastToken()}`)).status).toBe(404);
  });

  test('topics left open are chosen at the confirmation, at least one of them', async () => {
    const bench = serviceBench();
    await signUp(bench, 'a@example.jp', 'choose');
    await bench.deliver();
    const token = bench.lastToken();
    expect(await (await bench.get(`confirm?token=${token}`)).text()).toContain('value="tag:vpn"');
    expect((await bench.post('confirm', `token=${token}`)).status).toBe(422);
    expect((await bench.post('confirm', `token=${token}&topic=tag:nai`)).status).toBe(422);
    expect((await bench.post('confirm', `token=${token}&topic=tag:vpn&topic=follow-ups`)).status).toBe(200);
    expect(addresses(bench, 'tag:vpn')).toEqual(['a@example.jp']);
    expect(addresses(bench, 'all')).toEqual([]);
  });

  test('a link of three days ago is of no use', async () => {
    const bench = serviceBench();
    await signUp(bench, 'a@example.jp');
    await bench.deliver();
    bench.clock += 3 * 24 * 3_600_000;
    expect((await bench.get(`confirm?token=${bench.lastToken()}`)).status).toBe(404);
    expect((await bench.post('confirm', `token=${bench.lastToken()}`)).status).toBe(404);
    expect(addresses(bench, 'all')).toEqual([]);
  });

  test.each([
    ['たろう@example.jp', 'all'],
    ['a@example.jp\r\nBcc: b@example.jp', 'all'],
    ['a@example.jp', 'tag:nai'],
    ['<script>alert(1)</script>', 'all'],
  ])('%j for %s is explained at the form, and nothing is kept', async (email, topic) => {
    const bench = serviceBench();
    const before = people(bench);
    const answer = await signUp(bench, email, topic);
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toMatch(/role="alert">[^<]+ください。</);
    expect(text).not.toContain('<script');
    expect(people(bench)).toBe(before);
  });
});

describe('nobody learns whether an address is on the list', () => {
  const unlike = ['date'];
  const answerTo = async (bench: Bench, email: string) => {
    const answer = await signUp(bench, email);
    const headers = [...answer.headers].filter(([name]) => !unlike.includes(name));
    return JSON.stringify([answer.status, headers, await answer.text()]);
  };

  test('the answer is the same for every kind of address, and for one that asks too often', async () => {
    const bench = serviceBench();
    subscribed(bench.store, 'on@example.jp');
    endSubscription(bench.store, subscribed(bench.store, 'off@example.jp'), 'unsubscribed', bench.clock);
    endSubscription(bench.store, subscribed(bench.store, 'cross@example.jp'), 'complaint', bench.clock);
    const expected = await answerTo(bench, 'new@example.jp');
    for (const name of ['on', 'off', 'cross', 'new', 'new', 'new', 'new']) {
      expect(await answerTo(bench, `${name}@example.jp`)).toBe(expected);
    }
    await bench.deliver();
    const sent = bench.inbox.letters().map(({ to, subject }) => [to, subject.replace(/^【教訓】/, '')]);
    expect(sent.toReversed()).toEqual([
      ['new@example.jp', 'メール配信の申し込みを確認してください'],
      ['on@example.jp', 'メール配信の設定'],
      ['off@example.jp', 'メール配信の申し込みを確認してください'],
      ['new@example.jp', 'メール配信の申し込みを確認してください'],
      ['new@example.jp', 'メール配信の申し込みを確認してください'],
    ]);
  });

  test('a request writes the same whatever is known, and what is known is looked up only later', async () => {
    const rowsAfter = async (isKnown: boolean) => {
      const bench = serviceBench();
      if (isKnown) subscribed(bench.store, 'a@example.jp');
      await signUp(bench, 'a@example.jp');
      return ['signup', 'errand', 'token', 'attempt'].map(
        (table) => bench.store.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'],
      );
    };
    expect(await rowsAfter(true)).toEqual(await rowsAfter(false));
  });
});

describe('programs that open every link', () => {
  test('change nothing with GET and HEAD, whatever they try', async () => {
    const bench = serviceBench();
    await signUp(bench, 'new@example.jp');
    await bench.deliver();
    const id = subscribed(bench.store, 'on@example.jp');
    const tokens = [
      bench.lastToken(),
      tokenInLetter(bench.store, id),
      tokenInOldLetter(bench.store, id),
      manageToken(bench, id),
    ];
    const before = people(bench);
    for (const page of ['confirm', 'unsubscribe', 'preferences', 'export', 'erase', 'manage-link']) {
      for (const token of tokens) {
        await bench.get(`${page}?token=${token}&sure=yes&topic=follow-ups`);
        await bench.head(`${page}?token=${token}`);
      }
    }
    expect(people(bench)).toBe(before);
  });
});

describe('the way out', () => {
  const inLetter = ({ store }: Bench, id: number) => tokenInLetter(store, id);
  const inOldLetter = ({ store }: Bench, id: number) => tokenInOldLetter(store, id);
  const withToken = (tokenOf: (bench: Bench, subscriber: number) => string = inLetter) => {
    const bench = serviceBench();
    return { bench, token: tokenOf(bench, subscribed(bench.store, 'a@example.jp')) };
  };
  const mailServer = { Origin: '', 'Sec-Fetch-Site': '' };

  test.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('one click of a mail program works, as %s, and twice', async (type, body) => {
    const { bench, token } = withToken();
    for (let i = 0; i < 2; i += 1) {
      const answer = await bench.post(`unsubscribe?token=${token}`, body, {
        ...mailServer,
        'Content-Type': type,
      });
      expect(answer.status).toBe(200);
    }
    expect(addresses(bench, 'all')).toEqual([]);
    expect(suppressionsOf(bench.store, identityOf(bench.store, 'a@example.jp'))).toEqual(['unsubscribed']);
  });

  test.each(['', 'List-Unsubscribe=Two', 'x=1'])('a post of %j is no click', async (body) => {
    const { bench, token } = withToken();
    expect((await bench.post(`unsubscribe?token=${token}`, body)).status).toBe(400);
    expect(addresses(bench, 'all')).toEqual(['a@example.jp']);
  });

  test.each([
    ['a letter', inLetter],
    ['a letter of an earlier version', inOldLetter],
    ['the settings', manageToken],
  ])('the button of %s works, and so does signing up again afterwards', async (_name, tokenOf) => {
    const { bench, token } = withToken(tokenOf);
    expect((await bench.post('unsubscribe', `token=${token}`)).status).toBe(200);
    expect(addresses(bench, 'all')).toEqual([]);
    await signUp(bench, 'a@example.jp');
    await bench.deliver();
    await bench.post('confirm', `token=${bench.lastToken()}`);
    expect(addresses(bench, 'all')).toEqual(['a@example.jp']);
  });

  test('a forwarded mail opens no settings; the link to them goes to the subscriber', async () => {
    const { bench, token } = withToken();
    for (const page of ['export', 'erase', 'preferences']) {
      expect((await bench.post(page, `token=${token}`)).status).toBe(404);
    }
    expect((await bench.get(`preferences?token=${token}`)).status).toBe(404);
    for (let i = 0; i < 5; i += 1) {
      expect((await bench.post('manage-link', `token=${token}`)).status).toBe(200);
      await bench.deliver();
    }
    expect(bench.inbox.letters().map(({ to }) => to)).toEqual(Array(3).fill('a@example.jp'));
    expect((await bench.get(`preferences?token=${bench.lastToken()}`)).status).toBe(200);
  });

  test('the settings change topics, export and erase', async () => {
    const { bench, token } = withToken(manageToken);
    expect((await bench.post('preferences', `token=${token}`)).status).toBe(422);
    expect((await bench.post('preferences', `token=${token}&topic=follow-ups`)).status).toBe(200);
    expect(addresses(bench, 'follow-ups')).toEqual(['a@example.jp']);
    const file = await bench.post('export', `token=${token}`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(await file.json()).toMatchObject({ address: 'a@example.jp', topics: ['follow-ups'] });
    expect((await bench.post('erase', `token=${token}`)).status).toBe(422);
    expect((await bench.post('erase', `token=${token}&sure=yes`)).status).toBe(200);
    expect(subscriberByIdentity(bench.store, identityOf(bench.store, 'a@example.jp'))).toBeUndefined();
    expect((await bench.get(`preferences?token=${token}`)).status).toBe(404);
  });
});

describe('what is refused at the door', () => {
  test.each([
    [403, { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    [403, { 'Sec-Fetch-Site': 'cross-site' }],
    [403, { Origin: 'null' }],
    [415, { 'Content-Type': 'text/plain' }],
    [415, { 'Content-Type': 'application/json' }],
    [415, { 'Content-Type': 'multipart/form-data; boundary=x' }],
    [413, { 'Content-Length': '999999' }],
  ])('%i for %j', async (status, headers) => {
    const bench = serviceBench();
    const before = people(bench);
    for (const page of [
      'subscribe',
      'confirm',
      'preferences',
      'erase',
      'export',
      'manage-link',
      'unsubscribe',
    ]) {
      expect((await bench.post(page, 'email=a%40example.jp&topic=all&wording=2026-11', headers)).status).toBe(
        status,
      );
    }
    expect(people(bench)).toBe(before);
  });

  test('a body that is larger than it says, an unknown field, a field twice', async () => {
    const bench = serviceBench();
    const form = 'email=a%40example.jp&topic=all&wording=2026-11';
    expect((await bench.post('subscribe', `${form}&x=${'x'.repeat(20_000)}`)).status).toBe(413);
    expect((await bench.post('subscribe', `${form}&x=1`)).status).toBe(400);
    expect((await bench.post('subscribe', `${form}&email=b%40example.jp`)).status).toBe(400);
    expect((await bench.post('subscribe', 'email=a%40example.jp&topic=all')).status).toBe(400);
  });

  test('another method has its name told, another page does not exist', async () => {
    const bench = serviceBench();
    const answer = await bench.post('confirm', '', { 'X-Test': '1' });
    expect(answer.status).toBe(400);
    const got = await bench.get('subscribe');
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await bench.get('nai')).status).toBe(404);
  });

  test('too many from one network wait', async () => {
    const bench = serviceBench();
    const statuses = [];
    for (let i = 0; i < 31; i += 1) statuses.push((await signUp(bench, `a${i}@example.jp`)).status);
    expect(statuses).toEqual([...Array(30).fill(303), 429]);
    bench.clock += 3_600_000;
    expect((await signUp(bench, 'a31@example.jp')).status).toBe(303);
  });
});

test('every page is valid HTML without a style or a script of its own', async () => {
  const bench = serviceBench();
  const id = subscribed(bench.store, 'a@example.jp', ['tag:vpn']);
  const [manage, unsubscribe] = [manageToken(bench, id), tokenInLetter(bench.store, id)];
  await signUp(bench, 'b@example.jp', 'choose');
  await bench.deliver();
  const confirm = bench.lastToken();
  const answers = [
    await bench.get(''),
    await bench.get('sent'),
    await bench.get('nai'),
    await bench.get('dev/inbox', { Host: 'www.example.jp' }),
    await bench.get('dev/inbox/1', { Host: 'www.example.jp' }),
    await signUp(bench, 'x'),
    await bench.get(`confirm?token=${confirm}`),
    await bench.post('confirm', `token=${confirm}`),
    await bench.get(`preferences?token=${manage}`),
    await bench.post('preferences', `token=${manage}`),
    await bench.get(`unsubscribe?token=${unsubscribe}`),
    await bench.post('unsubscribe', `token=${unsubscribe}`),
    await bench.get(`preferences?token=${manage}`),
    await bench.get('confirm'),
    await bench.get('unsubscribe'),
  ];
  const validator = new HtmlValidate({
    ...htmlRules,
    rules: {
      ...htmlRules.rules,
      // One name for the boxes of one choice, as HTML means it.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  });
  for (const answer of answers) {
    const { results } = await validator.validateString(await answer.text());
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  }
  expect(await (await bench.get('dev/inbox', { Host: 'evil.example' })).text()).not.toContain('b@example.jp');
});

test('every answer has the policy, is not kept, and sets no cookie', async () => {
  const bench = serviceBench();
  const answers = [
    await bench.get(''),
    await bench.get('nai'),
    await bench.get('subscribe'),
    await signUp(bench, 'a@example.jp'),
    await signUp(bench, 'a@example.jp', 'all', { Origin: 'https://evil.example' }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(servicePolicy);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('the log is JSON lines without addresses, tokens or what was typed', async () => {
  const bench = serviceBench();
  await signUp(bench, 'very-own@example.jp');
  await signUp(bench, 'typed wrong very-own');
  await bench.deliver();
  const token = bench.lastToken();
  await bench.get(`confirm?token=${token}`);
  await bench.get(`${token}`);
  await bench.get('very-own@example.jp');
  await bench.get('very-own');
  await bench.post('confirm', `token=${token}&topic=all`);
  expect(bench.log.length).toBeGreaterThan(6);
  for (const line of bench.log) expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/Z$/) });
  expect(bench.log.join('\n')).not.toMatch(/very-own|example\.jp|[\w-]{43}/);
});

test('a store that fails in the middle is told as a passing trouble, and by the health page', async () => {
  const bench = serviceBench();
  expect(await (await bench.get('health')).json()).toEqual({ status: 'ok' });
  bench.store.db.exec('PRAGMA query_only = ON');
  const answer = await signUp(bench, 'a@example.jp');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  bench.store.db.close();
  expect((await bench.get('health')).status).toBe(503);
});
