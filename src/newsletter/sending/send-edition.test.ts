import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { identityOf } from '../store/identity.ts';
import { inDoubt, newestSending, outcomesOf } from '../store/sendings.ts';
import { noon } from '../store/store.fixture.ts';
import { endSubscription, erase, subscriberById } from '../store/subscribers.ts';
import { countSuppressions, suppress, suppressionsOf } from '../store/suppression.ts';
import { leaverOf } from '../store/way-out.ts';
import { letterPauses } from './carry-letter.ts';
import { linePauses } from './lines.ts';
import { mostRefusals } from './refusals.ts';
import { type Rough, startRoughServer } from './rough-server.fixture.ts';
import { sendEdition } from './send-edition.ts';
import { closing, readers, sendingTo, states } from './sending.fixture.ts';
import { startSink } from './sink.fixture.ts';

const rough = async (answer: Rough) => closing(await startRoughServer(answer));
const sink = async (given?: Parameters<typeof startSink>[0]) => closing(await startSink(given));

describe('to a server that takes everything', () => {
  test('everybody gets one letter, over several connections', async () => {
    const server = await sink();
    const bench = sendingTo(server.port, readers(40), { connections: 4 });
    expect(await sendEdition(bench)).toBeNull();
    expect(server.taken.map(({ to }) => to).sort()).toEqual([...readers(40)].sort());
    expect(states(bench)).toEqual({ accepted: 40 });
    expect(newestSending(bench.store, '2')?.finishedAt).toBe(noon);
  });

  test('each has an id and a way out of its own, which works for nobody else', async () => {
    const server = await sink();
    const bench = sendingTo(server.port, readers(3));
    await sendEdition(bench);
    const letters = await Promise.all(server.taken.map(({ raw }) => PostalMime.parse(raw)));
    const tokens = letters.map(({ headers, text = '', html = '' }) => {
      const header = headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
      const [, url = '', token = ''] =
        /^<(https:[^>]*\?token=([\w-]{76}))>, <mailto:kyokun@aoba\.jp\?/.exec(header) ?? [];
      expect(headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe(
        'List-Unsubscribe=One-Click',
      );
      expect(html).toContain(`href="${url}"`);
      expect(text).toContain(`${url}\n`);
      expect(text).toContain(`${url}#settings`);
      return token;
    });
    expect(tokens.map((token) => leaverOf(bench.store, token, noon))).toEqual(
      [1, 2, 3].map((subscriber) => ({ subscriber })),
    );
    expect(bench.store.db.prepare('SELECT count(*) AS count FROM token').get()).toEqual({ count: 0 });
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(3);
    expect(letters.map(({ from }) => from?.address)).toEqual(Array(3).fill('news@aoba.jp'));
    expect(letters[0]?.replyTo?.[0]?.address).toBe('kyokun@aoba.jp');
    expect(letters.map(({ to }) => to?.[0]?.address)).toEqual(readers(3));
  });

  test('an address that looks like a token stays an address', async () => {
    const server = await sink();
    // 32 bytes of nought are 43 times A.
    const address = `${'A'.repeat(50)}@aoba.jp`;
    await sendEdition(sendingTo(server.port, [address]));
    expect(server.taken).toMatchObject([
      { to: address, raw: expect.stringContaining(`\nTo: ${address}\r\n`) },
    ]);
  });

  test('whoever leaves while it goes out gets nothing, nor does whom the suppression list names', async () => {
    const bench: { current: ReturnType<typeof sendingTo> | null } = { current: null };
    const server = await sink({
      onRecipient: (address) => {
        const store = bench.current?.store;
        if (store === undefined || address !== 'r0@aoba.jp') return null;
        endSubscription(store, 2, 'unsubscribed', noon);
        erase(store, 3, noon);
        suppress(store, identityOf(store, 'r3@aoba.jp'), 'complaint', noon);
        return null;
      },
    });
    bench.current = sendingTo(server.port, readers(5));
    expect(await sendEdition(bench.current)).toBeNull();
    expect(server.taken.map(({ to }) => to)).toEqual(['r0@aoba.jp', 'r4@aoba.jp']);
    expect(outcomesOf(bench.current.store, 1).filter(({ state }) => state === 'left-out')).toEqual([
      { state: 'left-out', code: 'complaint', count: 1 },
      { state: 'left-out', code: 'erased', count: 1 },
      { state: 'left-out', code: 'unsubscribed', count: 1 },
    ]);
  });

  test('whoever leaves when the server already waits for the letter gets nothing either', async () => {
    const holder: { bench: ReturnType<typeof sendingTo> | null } = { bench: null };
    const server = await rough((stage, { to }) => {
      if (stage === 'DATA' && to === 'r1@aoba.jp' && holder.bench !== null) {
        endSubscription(holder.bench.store, 2, 'unsubscribed', noon);
      }
      return null;
    });
    holder.bench = sendingTo(server.port, readers(3));
    expect(await sendEdition(holder.bench)).toBeNull();
    expect(server.taken).toEqual(['r0@aoba.jp', 'r2@aoba.jp']);
    expect(states(holder.bench)).toEqual({ accepted: 2, 'left-out': 1 });
  });
});

describe('what a server says at each stage', () => {
  /** One reader of three is treated roughly, for the first `times` times. */
  const once = (stage: string, reply: string, times = 1): Rough => {
    let left = times;
    return (at, { to }) => {
      if (at !== stage || (to !== 'r1@aoba.jp' && at !== 'connect' && at !== 'EHLO')) return null;
      left -= 1;
      return left >= 0 ? reply : null;
    };
  };

  test.each([
    ['RCPT', '451 4.7.1 greylisted'],
    ['RCPT', '450 4.2.2 full'],
    ['DATA', '452 4.3.1 no room'],
    ['message', '451 4.7.1 greylisted'],
    ['message', '421 4.3.2 going down'],
    ['MAIL', 'drop'],
    ['RCPT', 'drop'],
    ['RCPT', '421 4.7.0 too many'],
    ['DATA', 'drop'],
  ])('%s “%s” passes: the letter goes out later, once', async (stage, reply) => {
    const server = await rough(once(stage, reply, 3));
    const bench = sendingTo(server.port, readers(3));
    expect(await sendEdition(bench)).toBeNull();
    expect([...server.taken].sort()).toEqual(readers(3));
    expect(states(bench)).toEqual({ accepted: 3 });
  });

  test.each(['connect', 'EHLO', 'MAIL', 'RCPT', 'DATA'] as const)(
    'silence at %s: nothing was handed over, and the letter goes out later, once',
    async (stage) => {
      const server = await rough(once(stage, 'hang'));
      const bench = sendingTo(server.port, readers(3), { patience: 300 });
      expect(await sendEdition(bench)).toBeNull();
      expect([...server.taken].sort()).toEqual(readers(3));
      expect(states(bench)).toEqual({ accepted: 3 });
    },
  );

  test('a greylisted letter waits longer each time, and is given up in the end', async () => {
    const server = await rough(once('RCPT', '451 4.7.1 greylisted', 100));
    const bench = sendingTo(server.port, readers(3));
    expect(await sendEdition(bench)).toBeNull();
    const long = bench.clock.slept.filter((pause) => pause > 1000);
    // Sleeps are cut into minutes; together they are all the pauses.
    expect(Math.round(long.reduce((total, pause) => total + pause, 0) / 60_000)).toBe(
      letterPauses.reduce((total, pause) => total + pause, 0) / 60_000,
    );
    expect(states(bench)).toEqual({ accepted: 2, refused: 1 });
    expect(bench.said.join('\n')).toContain('先方のサーバーの求めで待っています');
    expect(subscriberById(bench.store, 2)?.endedAt).toBeNull();
  });

  test.each([
    ['RCPT', '550 5.1.1 no such user'],
    ['RCPT', '556 5.1.10 null MX'],
    ['message', '550 5.2.1 disabled'],
  ])('%s “%s”: the address does not exist, and gets no more mail', async (stage, reply) => {
    const server = await rough(once(stage, reply));
    const bench = sendingTo(server.port, readers(3));
    expect(await sendEdition(bench)).toBeNull();
    expect(states(bench)).toEqual({ accepted: 2, bounced: 1 });
    expect(suppressionsOf(bench.store, identityOf(bench.store, 'r1@aoba.jp'))).toEqual(['hard-bounce']);
  });

  test.each([
    ['MAIL', '550 5.1.1 who are you'],
    ['RCPT', '550 no'],
    ['RCPT', '550 5.7.1 policy'],
    ['DATA', '554 5.7.1 policy'],
    ['message', '554 5.6.0 content'],
  ])('%s “%s”: refused and reported, but nobody is struck off', async (stage, reply) => {
    const server = await rough(once(stage, reply));
    const bench = sendingTo(server.port, readers(3));
    expect(await sendEdition(bench)).toBeNull();
    expect(states(bench)).toEqual({ accepted: 2, refused: 1 });
    expect(countSuppressions(bench.store)).toEqual({});
  });

  test.each([
    ['bytes', 'drop'],
    ['message', 'drop'],
    ['message', 'hang'],
    ['message', '250-half'],
  ])('%s “%s”: nobody knows, so it is not sent again, and is named', async (stage, reply) => {
    const server = await rough(once(stage, reply));
    const bench = sendingTo(server.port, readers(3), { patience: 300 });
    expect(await sendEdition(bench)).toBeNull();
    expect(states(bench)).toEqual({ accepted: 2, 'in-doubt': 1 });
    expect(inDoubt(bench.store, 1)).toMatchObject([{ address: 'r1@aoba.jp' }]);
    expect(server.taken).not.toContain('r1@aoba.jp');
    expect(await sendEdition(bench)).toBeNull();
    expect([...server.taken].sort()).toEqual(['r0@aoba.jp', 'r2@aoba.jp']);
  });

  test('a server that ends every connection after two letters gets all of them', async () => {
    const carried = new Map<number, number>();
    const server = await rough((stage, { connection }) => {
      if (stage === 'message') carried.set(connection, (carried.get(connection) ?? 0) + 1);
      return stage === 'MAIL' && (carried.get(connection) ?? 0) >= 2 ? '421 4.7.0 enough' : null;
    });
    const bench = sendingTo(server.port, readers(7));
    expect(await sendEdition(bench)).toBeNull();
    expect(server.taken).toEqual(readers(7));
    expect(server.connections()).toBe(4);
    expect(bench.store.db.prepare('SELECT max(attempts) AS most FROM delivery').get()).toEqual({ most: 0 });
  });
});

describe('a server that wants none of it', () => {
  test('stops the sending after some refusals in a row, and all of them wait again', async () => {
    const server = await rough((stage) => (stage === 'RCPT' ? '550 5.7.1 not from you' : null));
    const bench = sendingTo(server.port, readers(100));
    expect(await sendEdition(bench)).toEqual({ kind: 'refuses', codes: ['550 5.7.1'], count: mostRefusals });
    expect(states(bench)).toEqual({ waiting: 100 });
  });

  test('also where it says of everybody that there is no such address: nobody is struck off', async () => {
    const server = await rough((stage) => (stage === 'RCPT' ? '550 5.1.1 unknown' : null));
    const bench = sendingTo(server.port, readers(100));
    expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses' });
    expect(states(bench)).toEqual({ waiting: 100 });
    expect(suppressionsOf(bench.store, identityOf(bench.store, 'r1@aoba.jp'))).toEqual([]);
  });

  test('of a short list all wait', async () => {
    const server = await rough((stage) => (stage === 'MAIL' ? '553 5.7.1 sender' : null));
    const bench = sendingTo(server.port, readers(2));
    expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: 2 });
    expect(states(bench)).toEqual({ waiting: 2 });
  });

  test('the last letter of a sending may be refused: the third time that ends it', async () => {
    const server = await rough((stage, { to }) =>
      stage === 'RCPT' && to === 'r1@aoba.jp' ? '550 5.7.1 no' : null,
    );
    const bench = sendingTo(server.port, readers(2));
    bench.store.db.exec(`UPDATE delivery SET state = 'accepted' WHERE id = 1`);
    for (const _run of [1, 2]) expect(await sendEdition(bench)).toMatchObject({ kind: 'refuses', count: 1 });
    expect(await sendEdition(bench)).toBeNull();
    expect(states(bench)).toEqual({ accepted: 1, refused: 1 });
  });

  test('a wrong password stops it at once; the right one goes on', async () => {
    const server = await sink({ auth: { user: 'u', pass: 'p@ss' } });
    const bench = sendingTo(server.port, readers(3));
    const withPassword = (pass: string) => {
      const url = new URL(`smtp://u:${pass}@127.0.0.1:${server.port}`);
      return { ...bench, route: { ...bench.route, smtp: { ...bench.route.smtp, url } } };
    };
    expect(await sendEdition(withPassword('wrong'))).toMatchObject({ kind: 'login' });
    expect(bench.clock.slept).toEqual([]);
    expect(await sendEdition(withPassword('p%40ss'))).toBeNull();
    expect(server.taken).toHaveLength(3);
  });

  test.each([
    ['does not answer', null, 'ECONNREFUSED'],
    ['refuses the connection', '554 5.3.2 no service', '554 5.3.2 no service'],
    ['hangs up', 'drop', 'closed'],
  ])(
    'one that %s is given up after growing pauses; later the same command sends all',
    async (_name, reply, reason) => {
      let isDown = true;
      const server = await rough((stage) => (isDown && stage === 'connect' ? reply : null));
      const port = reply === null ? 1 : server.port;
      const bench = sendingTo(port, readers(3), { connections: 2, patience: 200 });
      expect(await sendEdition(bench)).toMatchObject({
        kind: 'server',
        reason: expect.stringContaining(reason),
      });
      expect(bench.clock.slept.filter((pause) => pause >= 1000)).toEqual(linePauses);
      expect(states(bench)).toEqual({ waiting: 3 });
      isDown = false;
      const url = new URL(`smtp://127.0.0.1:${server.port}`);
      const route = { ...bench.route, smtp: { ...bench.route.smtp, url } };
      expect(await sendEdition({ ...bench, route })).toBeNull();
      expect([...server.taken].sort()).toEqual(readers(3));
    },
  );

  test('one that dies at each message leaves only some in doubt', async () => {
    const server = await rough((stage) => (stage === 'message' ? 'drop' : null));
    const bench = sendingTo(server.port, readers(100));
    expect(await sendEdition(bench)).toMatchObject({ kind: 'server' });
    expect(states(bench)['in-doubt']).toBe(linePauses.length + 1);
  });
});

test('told to end, it finishes the letter under way, and the same command sends the rest', async () => {
  const ending = new AbortController();
  const server = await rough((stage, { count }) => {
    if (stage === 'bytes' && count === 3) ending.abort();
    return null;
  });
  const bench = sendingTo(server.port, readers(6), { signal: ending.signal });
  expect(await sendEdition(bench)).toEqual({ kind: 'asked' });
  expect(server.taken).toHaveLength(3);
  expect(states(bench)).toEqual({ accepted: 3, waiting: 3 });
  expect(await sendEdition({ ...bench, signal: new AbortController().signal })).toBeNull();
  expect(server.taken).toEqual(readers(6));
});

test('a store that cannot be written any more stops it before the next letter leaves', async () => {
  const server = await rough(() => null);
  const bench = sendingTo(server.port, readers(6));
  bench.store.db.exec(`CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN new.state = 'handed' AND new.id = 3
    BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  await expect(sendEdition(bench)).rejects.toThrow('full');
  expect(server.taken).toHaveLength(2);
  expect(states(bench)).toEqual({ accepted: 2, waiting: 4 });
  bench.store.db.exec('DROP TRIGGER full');
  expect(await sendEdition(bench)).toBeNull();
  expect(server.taken).toEqual(readers(6));
});

test('a machine whose time is set back and forth meanwhile sends as ever', async () => {
  const server = await sink();
  const bench = sendingTo(server.port, readers(10));
  let jump = 0;
  const now = () => {
    jump += 1;
    return noon + (jump % 2 === 0 ? 1 : -1) * 1000 * 24 * 3_600_000;
  };
  expect(await sendEdition({ ...bench, clock: { ...bench.clock, now } })).toBeNull();
  expect(server.taken.map(({ to }) => to)).toEqual(readers(10));
  expect(bench.clock.slept).toEqual([]);
});
