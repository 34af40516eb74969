import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { countingRandom, temporaryFolder } from '../store/store.fixture.ts';
import { openStore } from '../store/store.ts';
import { recipientsOf } from '../store/subscribers.ts';

/** A mail server on a free port, which keeps what it took and answers a recipient as the test wants. */
async function mailServer(answer: (address: string) => Error | null = () => null) {
  const taken: { readonly to: readonly string[]; readonly raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(answer(address)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, raw: Buffer.concat(chunks).toString('latin1') });
        done();
      });
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

/** The command in a process of its own; resolves when it listens, or has ended. */
async function start(storeFile: string, smtpPort: number, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.fixture.ts')], {
    env: {
      ...process.env,
      KYOKUN_NEWSLETTER_STORE: storeFile,
      KYOKUN_NEWSLETTER_LISTEN: '127.0.0.1:0',
      KYOKUN_NEWSLETTER_BASE_URL: 'https://www.kyokun.test/',
      KYOKUN_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const run = { child, output: '', url: '' };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve) => {
    const look = (chunk: Buffer) => {
      run.output += chunk.toString('utf8');
      run.url = /http:\/\/127\.0\.0\.1:\d+\/newsletter\/api\//.exec(run.output)?.[0] ?? '';
      if (run.url !== '') resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
  });
  await Promise.race([ready, ended]);
  return Object.assign(run, { ended });
}

const post = (url: string, page: string, fields: Readonly<Record<string, string>>) =>
  fetch(`${url}${page}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { Origin: 'https://www.kyokun.test', 'X-Forwarded-For': '203.0.113.9' },
  });

const signUp = (url: string, email: string) =>
  post(url, 'subscribe', { email, topic: 'all', wording: '2026-11' });

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isSo(); i += 1) await pause(50);
  expect(isSo()).toBe(true);
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return exit;
}

describe('the service in a process of its own', () => {
  test('sends the confirmation by SMTP, takes the answer, and ends in good order', async () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    const mail = await mailServer();
    const run = await start(file, mail.port);
    expect((await signUp(run.url, 'Reader@日本語.jp')).status).toBe(303);
    await until(() => mail.taken.length === 1);
    const [letter] = mail.taken;
    // The test's server shows the domain as people read it; on the wire it was ASCII.
    expect(letter?.to).toEqual(['Reader@日本語.jp']);
    expect(letter?.raw).toMatch(/^To: <?Reader@xn--wgv71a119e\.jp>?\r$/m);
    const parsed = await PostalMime.parse(letter?.raw ?? '');
    expect(parsed.from).toMatchObject({ name: '教訓', address: 'contact@kyokun.test' });
    expect(parsed.subject).toBe('【教訓】メール配信の申し込みを確認してください');
    expect(parsed.text).toContain('住所: 東京都千代田区');
    expect(parsed.html).toContain('申し込みを確認する');
    expect(parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    // Nothing that an old server could spoil.
    expect(letter?.raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);

    const [, token = ''] =
      /https:\/\/www\.kyokun\.test\/newsletter\/api\/confirm\?token=([\w-]{43})/.exec(parsed.text ?? '') ??
      [];
    expect((await post(run.url, 'confirm', { token, topic: 'all' })).status).toBe(200);
    expect(await (await fetch(`${run.url}health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${run.url}dev/inbox`)).status).toBe(404);
    expect(await end(run.child, 'SIGTERM')).toBe(0);
    expect(run.output).not.toMatch(/Reader|xn--|[\w-]{43}|203\.0\.113/i);

    const store = openStore(file, { random: countingRandom() });
    expect(recipientsOf(store, ['all']).recipients).toEqual([{ id: 1, address: 'Reader@xn--wgv71a119e.jp' }]);
    store.db.close();
  });

  test('killed again and again while people sign up, it forgets nobody whom it answered', async () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    const mail = await mailServer();
    const answered = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      const run = await start(file, mail.port);
      const asking = Array.from({ length: 5 }, async (_, index) => {
        await pause(index * 40);
        const email = `r${round}n${index}@kyokun.test`;
        const answer = await signUp(run.url, email).catch(() => null);
        if (answer?.status === 303) answered.add(email);
      });
      await pause(60 + round * 55);
      await end(run.child, 'SIGKILL');
      await Promise.all(asking);
    }
    expect(answered.size).toBeGreaterThan(0);
    const last = await start(file, mail.port);
    const reached = () => new Set(mail.taken.flatMap(({ to }) => to));
    await until(() => [...answered].every((email) => reached().has(email)));
    await end(last.child, 'SIGTERM');
    const store = openStore(file, { random: countingRandom() });
    expect(store.db.prepare('SELECT count(*) AS n FROM errand').get()).toEqual({ n: 0 });
    store.db.close();
  });

  test('what the mail server refuses for good is dropped, what it puts off waits', async () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    const refusal = (code: number) => Object.assign(new Error('no'), { responseCode: code });
    const mail = await mailServer((address) => {
      if (address.startsWith('never')) return refusal(550);
      return address.startsWith('later') ? refusal(451) : null;
    });
    const run = await start(file, mail.port);
    await signUp(run.url, 'never@kyokun.test');
    await signUp(run.url, 'later@kyokun.test');
    await signUp(run.url, 'now@kyokun.test');
    await until(() => mail.taken.length === 1 && /letter-postponed/.test(run.output));
    expect(run.output).toMatch(/"event":"letter-refused".*"code":"550"/);
    await end(run.child, 'SIGTERM');
    const store = openStore(file, { random: countingRandom() });
    expect(store.db.prepare('SELECT address FROM signup ORDER BY id').all()).toEqual([
      { address: 'later@kyokun.test' },
      { address: 'now@kyokun.test' },
    ]);
    expect(store.db.prepare('SELECT attempts FROM errand').all()).toEqual([{ attempts: 1 }]);
    store.db.close();
  });

  test('a damaged store is not served, and the way out is named', async () => {
    const file = join(temporaryFolder(), 'store.sqlite');
    writeFileSync(file, 'x'.repeat(5000));
    const run = await start(file, 1);
    await run.ended;
    expect(run.child.exitCode).toBe(1);
    expect(run.output).toContain('npm run newsletter -- restore');
  });

  test('without a mail server it does not start, and says what is missing', async () => {
    const run = await start(join(temporaryFolder(), 'store.sqlite'), 1, { KYOKUN_SMTP_URL: '' });
    await run.ended;
    expect(run.output).toContain('KYOKUN_SMTP_URL');
    expect(run.child.exitCode).toBe(1);
  });
});
