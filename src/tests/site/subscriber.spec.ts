import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type Mounted, type RunningServer, startStaticServer } from '../../serving/static-server.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

/** What readers know the site by; nothing answers there, so the browser's requests are handed to the servers here. */
const publicUrl = 'https://www.kyokun.test/';
const reader = 'reader@example.jp';

const taken: { readonly to: string; readonly raw: Buffer }[] = [];
let copy: string;
let site: RunningServer;
let mail: SMTPServer;
let service: Command;
let env: Readonly<Record<string, string>>;

test.use({ trace: 'off' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = copyProject();
  nameThePublisher(join(copy, 'src', 'site.config.ts'));
  finishTheEdition(join(copy, 'content', 'newsletters', '1.mdx'));
  await buildProject(copy, []);

  mail = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) taken.push({ to: address, raw: Buffer.concat(chunks) });
        done();
      });
    },
  });
  const smtpPort = await new Promise<number>((resolve) => {
    const listening = mail.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  env = {
    KYOKUN_NEWSLETTER_STORE: join(copy, 'subscribers', 'store.sqlite'),
    KYOKUN_NEWSLETTER_LISTEN: '127.0.0.1:0',
    KYOKUN_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  };
  service = startCommand('serve');
  const mounted: Mounted[] = [{ path: '/newsletter/api/', handle: await handOverTo(service) }];
  site = await startStaticServer({ folder: join(copy, 'dist'), base: '/' }, 0, mounted);
});

test.afterAll(async () => {
  service?.stop();
  await site?.stop();
  await new Promise<void>((done) => (mail === undefined ? done() : mail.close(() => done())));
  if (copy !== undefined) removeProject(copy);
});

test('a reader subscribes, gets an edition, reads it in the archive, leaves with one click, and gets nothing more', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openPublicSite(page);

  await page.goto(publicUrl);
  await page.getByLabel('メールアドレス').fill(reader);
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  const asked = await letterTo(reader, 1);
  await page.goto(linkIn(asked, /confirm/));
  await page.getByRole('button', { name: '登録する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録しました');

  const sending = startCommand('send', '1', '--confirm');
  expect(await sending.ended, sending.said()).toBe(0);
  const edition = await letterTo(reader, 2);
  expect(edition.subject).toContain('正規の権限を持つ人が、持ち出すとき');

  await page.goto(linkIn(edition, /newsletters\/1\//));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('持ち出すとき');
  // What the site says of the sending comes with the next build.
  expect(readFileSync(join(copy, 'content', 'newsletters', '1.sent.yaml'), 'utf8')).toContain(
    '2021-matsui-scsk',
  );

  // What a mail program does (RFC 8058): a POST to the address of the header, with no page opened.
  const oneClick = headerOf(edition, 'list-unsubscribe').match(/<(https:[^>]+)>/)?.[1] ?? '';
  expect(headerOf(edition, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const answer = await fetch(here(oneClick), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(answer.status).toBe(200);

  const again = startCommand('send', '1', '--confirm', '--again');
  await again.ended;
  expect(taken.filter(({ to }) => to === reader)).toHaveLength(2);
});

/** A publisher that is no placeholder, and the form instead of the feeds. */
function nameThePublisher(file: string): void {
  const config = readFileSync(file, 'utf8')
    .replace(
      /publisher: \{ name: '.*?', address: '.*?' \}/,
      "publisher: { name: '見本社', address: '東京都千代田区' }",
    )
    .replace(/baseUrl: '.*?'/, `baseUrl: '${publicUrl}'`)
    .replace(/contact: '.*?'/, "contact: 'contact@kyokun.test'")
    .replace(
      "newsletter: { provider: 'none'",
      "newsletter: { provider: 'embedded', mailer: { name: '見本サーバー社', country: '日本' }",
    );
  writeFileSync(file, config);
}

function finishTheEdition(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/^date: .*$/m, 'date: 2026-11-22')
    .replace('draft: true\n', '');
  writeFileSync(file, text);
}

/** A sub-command of `npm run newsletter` in a process of its own. */
interface Command {
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

function startCommand(...args: readonly string[]): Command {
  const child = spawn(process.execPath, [join(copy, 'scripts', 'newsletter.ts'), ...args], {
    cwd: copy,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  return {
    said: () => output,
    ended: new Promise((resolve) => child.once('exit', resolve)),
    stop: () => void child.kill('SIGTERM'),
  };
}

/** Hands requests on to the service, as the web server in front of it does. */
async function handOverTo(running: Command): Promise<Mounted['handle']> {
  const at = /http:\/\/127\.0\.0\.1:(\d+)/;
  await expect.poll(running.said).toMatch(at);
  const port = Number(at.exec(running.said())?.[1]);
  return (request, response) => {
    const { method, url: path, headers } = request;
    const onward = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  };
}

function here(address: string): string {
  return address.replace(publicUrl, site.url);
}

async function openPublicSite(page: Page): Promise<void> {
  await page.route(`${publicUrl}**`, async (route) => {
    const response = await route.fetch({ url: here(route.request().url()), maxRedirects: 0 });
    await route.fulfill({ response });
  });
}

async function letterTo(address: string, count: number): Promise<Email> {
  const own = () => taken.filter(({ to }) => to === address);
  await expect.poll(() => own().length, { timeout: 30_000 }).toBe(count);
  return PostalMime.parse(own().at(-1)?.raw ?? '');
}

function linkIn({ text }: Email, which: RegExp): string {
  const links = (text ?? '').match(/https:\/\/[^\s（）「」、。]+/g) ?? [];
  return links.find((link) => which.test(link)) ?? `no link like ${which.source}`;
}

function headerOf({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}
