import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { removeProject } from '../scratch-project.ts';
import { subscriberJourney } from './journey.ts';
import { type Command, type PublisherProject, publicUrl, publisherProject } from './publisher-project.ts';

/** Debian's OpenSMTPD and nginx, and what makes a certificate for the latter. */
const programs = ['/usr/sbin/smtpd', '/usr/sbin/nginx', '/usr/bin/openssl'];
const ports = { smtp: 4395, service: 4396, https: 4397 };
const { hostname } = new URL(publicUrl);

test.use({
  trace: 'off',
  ignoreHTTPSErrors: true,
  launchOptions: async ({ launchOptions }, use) => {
    const rule = `--host-resolver-rules=MAP ${hostname}:443 127.0.0.1:${ports.https}`;
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] });
  },
});

let folder: string;
let project: PublisherProject;
let service: Command;
const stops: (() => void)[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const missing = programs.filter((program) => !existsSync(program));
  expect(missing, 'ありません。次で入れてください: apt-get install opensmtpd nginx-light openssl').toEqual(
    [],
  );
  expect(process.getuid?.(), 'OpenSMTPD は root でなければ動きません。root で実行してください。').toBe(0);
  project = await publisherProject();
  folder = mkdtempSync(join(tmpdir(), 'kyokun-servers-'));
  // Both servers lay down their rights.
  for (const open of [folder, project.folder]) chmodSync(open, 0o755);
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  run('/usr/sbin/smtpd', ['-d', '-f', write('smtpd.conf', smtpdConf())]);
  execFileSync(
    '/usr/bin/openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${hostname}`],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
  run('/usr/sbin/nginx', ['-c', write('nginx.conf', nginxConf())]);
  service = newsletter('serve');
  for (const port of Object.values(ports)) await listening(port);
});

test.afterAll(() => {
  service?.stop();
  for (const stop of stops) stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  if (project !== undefined) removeProject(project.folder);
});

test('a subscriber’s whole way with OpenSMTPD and nginx', async ({ page }) => {
  test.setTimeout(180_000);
  await subscriberJourney({ page, project, newsletter, mailbox, post });
});

function newsletter(...args: readonly string[]): Command {
  return project.newsletter(args, {
    KYOKUN_NEWSLETTER_STORE: join(project.folder, 'subscribers', 'store.sqlite'),
    KYOKUN_NEWSLETTER_LISTEN: `127.0.0.1:${ports.service}`,
    KYOKUN_NEWSLETTER_PROXIES: '127.0.0.1',
    KYOKUN_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
  });
}

/** Letters as the mail server has delivered them, in the order of their names: seconds, then a random number. */
function mailbox(address: string): readonly Uint8Array[] {
  const delivered = join(folder, 'mail', address.slice(0, address.indexOf('@')), 'new');
  if (!existsSync(delivered)) return [];
  return readdirSync(delivered)
    .sort()
    .map((name) => readFileSync(join(delivered, name)));
}

function post(address: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const { pathname, search } = new URL(address);
  const body = new URLSearchParams(fields).toString();
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port: ports.https,
        servername: hostname,
        rejectUnauthorized: false,
        method: 'POST',
        path: `${pathname}${search}`,
        headers: {
          host: hostname,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': body.length,
        },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

function smtpdConf(): string {
  return `table anybody { "@" = "nobody" }
listen on 127.0.0.1 port ${ports.smtp} hostname localhost
action "keep" maildir "${folder}/mail/%{rcpt.user}" virtual <anybody>
match from any for domain "example.jp" action "keep"
`;
}

/** As src/newsletter/README.md gives it, with what nginx needs around it. */
function nginxConf(): string {
  return `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  server {
    listen 127.0.0.1:${ports.https} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${project.folder}/dist;
    location /newsletter/api/ {
      proxy_pass http://127.0.0.1:${ports.service};
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      client_max_body_size 16k;
      access_log off;
    }
  }
}
`;
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'ignore' });
  stops.push(() => void child.kill('SIGTERM'));
}

function listening(port: number): Promise<void> {
  return expect
    .poll(
      () =>
        new Promise<boolean>((resolve) => {
          const socket = connect(port, '127.0.0.1');
          socket.once('connect', () => {
            socket.destroy();
            resolve(true);
          });
          socket.once('error', () => resolve(false));
        }),
      { timeout: 60_000 },
    )
    .toBe(true);
}
