import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { type RunningServer, startStaticServer } from '../../serving/static-server.ts';
import { barriersOf } from '../browser/axe.ts';
import { overflowOf } from '../browser/reflow.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

let copy: string;
let config: string;

// One copy for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  copy = copyProject();
  config = readFileSync(join(copy, 'src', 'site.config.ts'), 'utf8');
});

test.afterAll(() => {
  if (copy !== undefined) removeProject(copy);
});

/** Builds the copy with a way of delivery, and serves it. */
async function serveWith(delivery: string): Promise<RunningServer> {
  const changed = config.replace("provider: 'none',", delivery);
  expect(changed).not.toBe(config);
  writeFileSync(join(copy, 'src', 'site.config.ts'), changed);
  await buildProject(copy, []);
  return startStaticServer({ folder: join(copy, 'dist'), base: '/' }, 0);
}

test.describe('with a listmonk', () => {
  let instance: Server;
  let origin: string;
  let server: RunningServer;
  const posted: URLSearchParams[] = [];

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    // What its public form answers: a page, at the address it was sent to.
    instance = createServer(async (request, response) => {
      if (request.method === 'POST' && request.url === '/subscription/form') {
        posted.push(new URLSearchParams(await text(request)));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end('<!doctype html><title>listmonk</title><h1>Subscribed</h1>');
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => instance.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(instance.address() as AddressInfo).port}`;
    server = await serveWith(`provider: 'listmonk', instance: '${origin}/', template: 1,
      lists: [
        { topic: 'all', label: 'すべての事例', uuid: 'eb420c55-4cfb-4972-92ba-c93c34ba475d', id: 1 },
        { topic: 'follow-ups', label: '続報と訂正だけ', uuid: '0c554cfb-eb42-4972-92ba-c93c34ba475d', id: 2 },
      ],
      host: { name: '青葉クラウド', country: '日本' }, mailer: { name: '送信社', country: 'アイルランド' },
      abroad: 'アイルランドの制度の説明です。',`);
  });
  test.afterAll(async () => {
    await server?.stop();
    instance?.closeAllConnections();
    instance?.close();
  });

  test('the form goes there under the policy, with the list that was chosen', async ({ page }) => {
    const answer = await page.goto(`${server.url}articles/2024-jal-ddos/`);
    expect(answer?.headers()['content-security-policy']).toContain(`form-action 'self' ${origin};`);
    const block = page.getByRole('region', { name: '次の号を受け取る' });
    await expect(block).toContainText(`申し込みの内容は、${new URL(origin).host} へ送られます。`);
    expect(await barriersOf(page)).toEqual([]);
    await block.getByLabel('メールアドレス').fill('reader@example.jp');
    await block.getByLabel('続報と訂正だけ').check();
    await block.getByRole('button', { name: '同意して申し込む' }).click();
    await expect(page.getByRole('heading', { name: 'Subscribed' })).toBeVisible();
    expect(posted.map((form) => [...form])).toEqual([
      [
        ['email', 'reader@example.jp'],
        ['l', '0c554cfb-eb42-4972-92ba-c93c34ba475d'],
      ],
    ]);
  });

  test('the pages about the publication name who gets the addresses', async ({ page }) => {
    await page.goto(`${server.url}about/privacy/`);
    const notes = page.getByRole('region', { name: 'メールの配信' });
    for (const words of [
      '青葉クラウド（日本）',
      '送信社（アイルランド）',
      'アイルランドの制度の説明です。',
      new URL(origin).host,
    ]) {
      await expect(notes).toContainText(words);
    }
    await expect(page.getByRole('main')).not.toContainText('メールの配信は行っていない');
    expect(await barriersOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowOf(page)).toEqual([]);
    await page.goto(`${server.url}about/legal-notice/`);
    await expect(page.getByRole('region', { name: 'メールの配信について' })).toContainText(
      '登録した方だけに送ります',
    );
    await expect(page.getByRole('main')).not.toContainText('メールの配信は行っていません');
  });
});

test('with Buttondown the form goes there under the policy', async ({ page }) => {
  test.setTimeout(300_000);
  const server = await serveWith(
    "provider: 'buttondown', account: 'kyokun', abroad: 'アメリカの制度の説明です。',",
  );
  try {
    const posted: (string | null)[] = [];
    await page.route('https://buttondown.com/**', (route) => {
      posted.push(route.request().url(), route.request().postData());
      return route.fulfill({ contentType: 'text/html', body: '<h1>Thanks</h1>' });
    });
    await page.goto(server.url);
    const block = page.getByRole('region', { name: '次の号を受け取る' });
    await expect(block.getByRole('radio')).toHaveCount(0);
    await block.getByLabel('メールアドレス').fill('reader@example.jp');
    await block.getByRole('button', { name: '同意して申し込む' }).click();
    await expect(page.getByRole('heading', { name: 'Thanks' })).toBeVisible();
    expect(posted).toEqual([
      'https://buttondown.com/api/emails/embed-subscribe/kyokun',
      'email=reader%40example.jp&embed=1',
    ]);
    await page.goto(`${server.url}about/privacy/`);
    const notes = page.getByRole('region', { name: 'メールの配信' });
    await expect(notes).toContainText('Buttondown, LLC（アメリカ合衆国）');
    await expect(notes).toContainText('アメリカの制度の説明です。');
  } finally {
    await server.stop();
  }
});
