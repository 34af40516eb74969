import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { site } from '#site';
import { runLocalService } from '../../newsletter/commands/local-service.ts';
import type { RunningService } from '../../newsletter/service/run-service.ts';
import { type Mounted, type RunningServer, startStaticServer } from '../../serving/static-server.ts';
import { barriersOf } from '../browser/axe.ts';
import { complaintsOf } from '../browser/visit.ts';
import { followLinks } from './broken-links.ts';
import { locationsIn } from './built-site.ts';
import { buildProject, copyProject, removeProject } from './scratch-project.ts';

const BASE = '/security/';
const PUBLISHED = `https://intra.example.co.jp${BASE}`;

let copy: string;
let server: RunningServer;
let service: RunningService;

// One build and one server for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = copyProject();
  const file = join(copy, 'src', 'site.config.ts');
  const config = readFileSync(file, 'utf8');
  const changed = config
    .replace(/baseUrl: '[^']*'/, `baseUrl: '${PUBLISHED}'`)
    .replace("provider: 'none',", "provider: 'embedded', mailer: { name: '送信社', country: '日本' },");
  expect(changed).toContain(PUBLISHED);
  expect(changed).toContain("provider: 'embedded',");
  writeFileSync(file, changed);
  await buildProject(copy, []);
  const mounted: Mounted[] = [];
  server = await startStaticServer({ folder: join(copy, 'dist'), base: BASE }, 0, mounted);
  service = runLocalService({
    site,
    cacheFolder: join(copy, 'cache'),
    port: server.port,
    base: BASE,
    tags: [{ slug: 'vpn', label: 'VPN' }],
    now: Date.now,
    random: randomBytes,
    log: () => {},
  });
  mounted.push(service);
});

test.afterAll(async () => {
  await server?.stop();
  await service?.stop();
  if (copy !== undefined) removeProject(copy);
});

const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

test('every link stays below the path and leads somewhere', async () => {
  const { broken, visited } = await followLinks(server.url, PUBLISHED, ['404.html']);
  expect(broken).toEqual([]);
  expect([...visited].filter((url) => !url.startsWith(server.url))).toEqual([]);
  expect(visited.size).toBeGreaterThan(50);
});

test('a page has its styles, speaks to its own origin and finds an article', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  await page.goto(server.url);
  await expect(page.locator('.masthead')).not.toHaveCSS('display', 'inline');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

  await page.getByRole('banner').getByRole('searchbox').first().fill('サポート詐欺');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${BASE}search/\\?q=`));
  const hit = page.locator('[data-role="results"] > li').first().getByRole('heading').getByRole('link');
  const article = new RegExp(`^${server.url}articles/2024-fuefuki-shokokai/(?:\\?mark=.*)?$`);
  await expect(hit).toHaveAttribute('href', article);
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('笛吹市商工会');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '記事の検索' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('山田養蜂場');
  const found = dialog.getByRole('heading').first().getByRole('link');
  await expect(found).toHaveAttribute('href', new RegExp(`^${server.url}articles/2023-ntt-bs-procx/`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${BASE}search/\\?q=`));
  expect(complaints).toEqual([]);
});

test('an article leads to a subscription', async ({ page }) => {
  const complaints = complaintsOf(page, server.url);
  await page.goto(`${server.url}articles/2024-jal-ddos/`);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel('メールアドレス').fill('reader@example.jp');
  await page.getByLabel('続報と訂正だけ').check();
  await page.getByRole('button', { name: '同意して申し込む' }).click();
  await expect(page).toHaveURL(`${server.url}newsletter/api/sent`);
  const letter = page.getByRole('link', { name: /確認してください/ });
  await expect(async () => {
    await page.goto(`${server.url}newsletter/api/dev/inbox`);
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  await letter.click();
  await page.getByRole('link', { name: /confirm/ }).click();
  await expect(page.getByText('届ける内容: 続報と訂正')).toBeVisible();
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('link', { name: '配信の設定を開く' }).click();
  await expect(page.getByText('reader@example.jp')).toBeVisible();
  await page.getByRole('link', { name: '教訓' }).click();
  await expect(page).toHaveURL(server.url);
  // A page may be left before its icon has come.
  expect(complaints.filter((line) => !line.endsWith('icon.svg net::ERR_ABORTED'))).toEqual([]);
});

test('what does not exist is answered by the site’s own page, which leads back', async ({ page }) => {
  const answer = await page.goto(`${server.url}nai/nai/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'ホームへ' }).click();
  await expect(page).toHaveURL(server.url);
});

test('what other machines read names the full address', () => {
  const locations = locationsIn(read('sitemap-0.xml'));
  expect(locations).toContain(PUBLISHED);
  expect(locations.filter((location) => !location.startsWith(PUBLISHED))).toEqual([]);
  expect(locationsIn(read('sitemap-index.xml'))).toEqual([`${PUBLISHED}sitemap-0.xml`]);
  const { items = [], link } = parseRssFeed(read('rss.xml'));
  expect(link).toBe(PUBLISHED);
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter((item) => !item.link?.startsWith(`${PUBLISHED}articles/`))).toEqual([]);
  expect(read('robots.txt')).toContain(`Sitemap: ${PUBLISHED}sitemap-index.xml`);
  expect(read('.well-known/security.txt')).toContain(`Canonical: ${PUBLISHED}.well-known/security.txt`);
  expect(read('_headers')).toMatch(new RegExp(`^${BASE}\\*$`, 'm'));
  expect(read('index.html')).toContain(`<link rel="canonical" href="${PUBLISHED}">`);
});
