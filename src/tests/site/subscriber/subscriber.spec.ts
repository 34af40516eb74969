import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { type Mounted, type RunningServer, startStaticServer } from '../../../serving/static-server.ts';
import { removeProject } from '../scratch-project.ts';
import { subscriberJourney } from './journey.ts';
import { type Command, type PublisherProject, publicUrl, publisherProject } from './publisher-project.ts';

const taken: { readonly to: string; readonly raw: Uint8Array }[] = [];
let project: PublisherProject;
let site: RunningServer;
let mail: SMTPServer;
let service: Command;
let newsletter: (...args: readonly string[]) => Command;

test.use({ trace: 'off' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  project = await publisherProject();
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
  newsletter = (...args) =>
    project.newsletter(args, {
      KYOKUN_NEWSLETTER_STORE: join(project.folder, 'subscribers', 'store.sqlite'),
      KYOKUN_NEWSLETTER_LISTEN: '127.0.0.1:0',
      KYOKUN_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    });
  service = newsletter('serve');
  const mounted: Mounted[] = [{ path: '/newsletter/api/', handle: await handOverTo(service) }];
  site = await startStaticServer({ folder: join(project.folder, 'dist'), base: '/' }, 0, mounted);
});

test.afterAll(async () => {
  service?.stop();
  await site?.stop();
  await new Promise<void>((done) => (mail === undefined ? done() : mail.close(() => done())));
  if (project !== undefined) removeProject(project.folder);
});

test('a reader subscribes, gets an edition, reads it in the archive, leaves with one click, and gets nothing more', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const here = (address: string) => address.replace(publicUrl, site.url);
  await page.route(`${publicUrl}**`, async (route) => {
    const response = await route.fetch({ url: here(route.request().url()), maxRedirects: 0 });
    await route.fulfill({ response });
  });
  await subscriberJourney({
    page,
    project,
    newsletter,
    mailbox: (address) => taken.filter(({ to }) => to === address).map(({ raw }) => raw),
    post: async (address, fields) =>
      (await fetch(here(address), { method: 'POST', body: new URLSearchParams(fields) })).status,
  });
});

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
