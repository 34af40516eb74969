import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { site } from '#site';
import { type Mounted, type RunningServer, startStaticServer } from '../../serving/static-server.ts';
import { barriersOf } from '../../tests/browser/axe.ts';
import { overflowOf } from '../../tests/browser/reflow.ts';
import { complaintsOf } from '../../tests/browser/visit.ts';
import { identityOf } from '../store/identity.ts';
import { openStore, type Store } from '../store/store.ts';
import { recipientsOf, subscriberByIdentity } from '../store/subscribers.ts';
import { letterToken } from '../store/unsubscribe-token.ts';
import { type RunningService, runService } from './run-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'kyokun-service-'));
let server: RunningServer;
let service: RunningService;
let store: Store;
let api: string;

test.use({ trace: 'off' });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
  copyFileSync(join(import.meta.dirname, '..', '..', '..', 'public', 'icon.svg'), join(folder, 'icon.svg'));
  const mounted: Mounted[] = [];
  server = await startStaticServer({ folder, base: '/' }, 0, mounted);
  const storeFile = join(folder, '.store.sqlite');
  service = runService({
    site,
    storeFile,
    baseUrl: new URL(server.url),
    proxies: new Set(),
    smtp: null,
    tags: [
      { slug: 'vpn', label: 'VPN' },
      { slug: 'insider', label: '内部不正' },
    ],
    now: Date.now,
    random: randomBytes,
    log: () => {},
  });
  mounted.push(service);
  // A second connection, as the sending command has one.
  store = openStore(storeFile, { random: randomBytes });
  api = `${server.url}newsletter/api/`;
});

test.afterAll(async () => {
  await server?.stop();
  await service?.stop();
  store?.db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest letter to somebody, opened in the local inbox. */
async function openLetter(page: Page, address: string): Promise<void> {
  const letter = page.getByRole('listitem').filter({ hasText: address }).getByRole('link').first();
  await expect(async () => {
    await page.goto(`${api}dev/inbox`);
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  await letter.click();
}

/** Nothing that keeps anybody out, in both colours and on the narrowest screen. */
async function expectOpenToAll(page: Page): Promise<void> {
  expect.soft(await barriersOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overflowOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** A download is a navigation that ends early, and a page may be left before its icon has come. */
const seriousOf = (complaints: readonly string[]) =>
  complaints.filter((line) => !/(?:export|icon\.svg) net::ERR_ABORTED$/.test(line));

const topicsOf = (address: string) => subscriberByIdentity(store, identityOf(store, address))?.topics;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sign up, confirm, choose, take one’s data along, leave, and get nothing more', async ({ page }) => {
    const complaints = complaintsOf(page, server.url);
    await page.goto(api);
    await page.getByLabel('メールアドレス').fill('reader@example.jp');
    await page.getByRole('button', { name: '同意して申し込む' }).click();
    await expect(page).toHaveURL(`${api}sent`);

    await openLetter(page, 'reader@example.jp');
    await page.getByRole('link', { name: /confirm/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('申し込みの確認');
    expect(topicsOf('reader@example.jp')).toBeUndefined();
    await page.getByRole('button', { name: '登録する' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録しました');
    expect(topicsOf('reader@example.jp')).toEqual(['all']);

    await page.getByRole('link', { name: '配信の設定を開く' }).click();
    await page.getByLabel('すべての事例').uncheck();
    await page.getByText('テーマごとに選ぶ').click();
    await page.getByLabel('内部不正').check();
    await page.getByRole('button', { name: 'この内容にする' }).click();
    await expect(page.getByRole('status')).toHaveText('届ける内容を変えました。');
    expect(topicsOf('reader@example.jp')).toEqual(['tag:insider']);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルを受け取る' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('newsletter-subscription.json');

    await page.getByRole('button', { name: '解除する' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('配信を解除しました');
    expect(recipientsOf(store, ['all', 'tag:insider']).recipients).toEqual([]);
    expect(seriousOf(complaints)).toEqual([]);
  });
});

test('a mistyped address is explained at the form', async ({ page }) => {
  await page.goto(api);
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByLabel('メールアドレス').fill('reader＠example');
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  await expect(page.getByRole('alert')).toContainText('「@」より後ろを確かめてください');
  await expect(page.getByLabel('メールアドレス')).toHaveValue('reader＠example');
  await expect(page.getByLabel('メールアドレス')).toHaveAccessibleDescription(/確かめてください/);
});

test('one click in a mail program ends it; opening the link only asks', async ({ page, request }) => {
  await page.goto(api);
  await page.getByLabel('メールアドレス').fill('clicker@example.jp');
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  await openLetter(page, 'clicker@example.jp');
  await page.getByRole('link', { name: /confirm/ }).click();
  await page.getByRole('button', { name: '登録する' }).click();
  const [{ id } = { id: 0 }] = recipientsOf(store, ['all']).recipients;
  const identity = identityOf(store, 'clicker@example.jp');
  const token = letterToken(store, { subscriber: id, identity, writtenAt: Date.now() });
  const link = `${api}unsubscribe?token=${token}`;
  await page.goto(link);
  await expect(page.getByRole('button', { name: '解除する', exact: true })).toBeVisible();
  await expectOpenToAll(page);
  expect(recipientsOf(store, ['all']).recipients).toHaveLength(1);
  const answer = await request.post(link, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status()).toBe(200);
  expect(recipientsOf(store, ['all'])).toEqual({ recipients: [], suppressed: 1 });
});

test('a page of another site cannot send the form', async ({ page }) => {
  const before = store.db.prepare('SELECT count(*) AS n FROM signup').get();
  // Another port is another origin, and this page may post to it.
  const other = await startStaticServer({ folder, base: '/' }, 0);
  try {
    await page.goto(other.url);
    await page.setContent(
      `<form method="post" action="${api}subscribe"><input name="email" value="victim@example.jp"><input name="topic" value="all"><input name="wording" value="2026-11"><button>x</button></form>`,
    );
    await page.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('受け付けられませんでした');
  } finally {
    await other.stop();
  }
  expect(store.db.prepare('SELECT count(*) AS n FROM signup').get()).toEqual(before);
});

test('every page can be used by everybody', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  await page.goto(api);
  await page.getByText('テーマごとに選ぶ').click();
  await expectOpenToAll(page);
  await page.getByLabel('メールアドレス').fill('axe@example.jp');
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  await expectOpenToAll(page);
  await openLetter(page, 'axe@example.jp');
  await expectOpenToAll(page);
  await page.getByRole('link', { name: /confirm/ }).click();
  await expectOpenToAll(page);
  await page.getByRole('button', { name: '登録する' }).click();
  await expectOpenToAll(page);
  await page.getByRole('link', { name: '配信の設定を開く' }).click();
  await expectOpenToAll(page);
  await page.getByLabel('消すことを確かめました').check();
  await page.getByRole('button', { name: '情報を消す' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登録した情報を消しました');
  expect(topicsOf('axe@example.jp')).toBeUndefined();
  expect(seriousOf(complaints)).toEqual([]);
});
