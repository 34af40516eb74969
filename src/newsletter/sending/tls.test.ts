import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { smtpServerOf } from '../mail/smtp-server.ts';
import { openLine } from './line.ts';
import { sendEdition } from './send-edition.ts';
import { closing, readers, sendingTo, states } from './sending.fixture.ts';
import { startSink } from './sink.fixture.ts';

const pem = readFileSync(join(import.meta.dirname, 'localhost.fixture.pem'), 'utf8');

/** A server that speaks TLS and wants a login, and what it took. */
async function secureServer(options: { readonly startTls: boolean }) {
  const taken: { readonly user: unknown; readonly secure: boolean; readonly to: string }[] = [];
  const server = new SMTPServer({
    secure: !options.startTls,
    key: pem,
    cert: pem,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'kyokun@aoba.jp' && password === 'a:b/c') done(null, { user: username });
      else done(Object.assign(new Error('5.7.8 no'), { responseCode: 535 }));
    },
    onData: (stream, { user, secure, envelope }, done) => {
      stream.on('end', () => {
        taken.push({ user, secure, to: envelope.rcptTo[0]?.address ?? '' });
        done();
      });
      stream.resume();
    },
  });
  server.on('error', () => {});
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return { port, taken };
}

/** A server whose certificate this test trusts. */
function trusted(url: string): ReturnType<typeof smtpServerOf> {
  const { options, login } = smtpServerOf(new URL(url));
  return { options: { ...options, tls: { ca: pem } }, login };
}

const letter = { from: 'news@aoba.jp', to: 'r@umibe.jp', bytes: Buffer.from('Subject: a\r\n\r\nb\r\n') };

describe('over TLS', () => {
  test('with a login, whose characters the address writes with %', async () => {
    const { port, taken } = await secureServer({ startTls: false });
    const line = await openLine(trusted(`smtps://kyokun%40aoba.jp:a%3Ab%2Fc@localhost:${port}`));
    expect(await line.send(letter, async () => {})).toMatchObject({ verdict: { kind: 'accepted' } });
    line.close();
    expect(taken).toEqual([{ user: 'kyokun@aoba.jp', secure: true, to: 'r@umibe.jp' }]);
  });

  test('a wrong password is told from a server that is not well', async () => {
    const { port } = await secureServer({ startTls: false });
    const opening = openLine(trusted(`smtps://kyokun%40aoba.jp:wrong@localhost:${port}`));
    await expect(opening).rejects.toMatchObject({ isLogin: true, message: expect.stringContaining('535') });
  });

  test('a certificate that nobody vouches for gets no letter', async () => {
    const { port, taken } = await secureServer({ startTls: false });
    const bench = sendingTo(port, readers(2));
    const url = new URL(`smtps://kyokun%40aoba.jp:a%3Ab%2Fc@localhost:${port}`);
    const stop = await sendEdition({
      ...bench,
      route: { ...bench.route, smtp: { ...bench.route.smtp, url } },
    });
    expect(stop).toMatchObject({ kind: 'server', reason: expect.stringMatching(/self.signed/) });
    expect(states(bench)).toEqual({ waiting: 2 });
    expect(taken).toEqual([]);
  });
});

test('to another machine nothing goes in the open, and no password', async () => {
  const server = closing(await startSink({}, '127.0.0.2'));
  const bench = sendingTo(server.port, readers(1));
  const url = new URL(`smtp://user:password@127.0.0.2:${server.port}`);
  const stop = await sendEdition({ ...bench, route: { ...bench.route, smtp: { ...bench.route.smtp, url } } });
  expect(stop).toMatchObject({ kind: 'server', reason: expect.stringMatching(/TLS/i) });
  expect(server.taken).toEqual([]);
  expect(states(bench)).toEqual({ waiting: 1 });
});
