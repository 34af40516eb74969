import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { articlesUnder } from '../fixtures/articles.ts';
import { type FileServer, serveFiles } from '../fixtures/file-server.ts';
import { buildSearchIndex } from '../index/build-search-index.ts';

/** The least that lets the page search. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const ROOT = join(import.meta.dirname, '..');
const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>検索</title>
<kyokun-search data-index-base="/base/pagefind/">
<form role="search" action="/base/search/"><label>ことば <input name="q" type="search"></label></form>
<p data-role="status" role="status"></p><ol data-role="results"></ol>
<template data-role="result"><li><a data-field="title"></a> <time data-field="date"></time>
<p data-when="cause">原因: <span data-field="cause"></span></p><p data-when="series">連載: <b data-field="series"></b></p>
<ul data-field="summary"><li></li></ul></li></template>
</kyokun-search><script type="module" src="/base/code/client/search-page.ts"></script></html>`;

let outDir: string;
let server: FileServer;
/** Beginnings of paths under /base/pagefind/ that are not found. */
const missing = new Set<string>();

// One after the other: they share a server that is told to lose files.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'kyokun-page-'));
  const articles = articlesUnder('/base/');
  const [hostile] = articles;
  if (hostile === undefined) throw new Error('no fixture');
  const more = Array.from({ length: 25 }, (_, index) => ({
    ...hostile,
    id: `alarm-${index}`,
    url: `/base/articles/alarm-${index}/`,
    title: `警報 <img src=9 onerror=beep(9)> ${index}`,
  }));
  const elsewhere = { ...hostile, id: 'evil', url: 'https://evil.example/', title: '外部 羅針盤' };
  await buildSearchIndex({ documents: [...articles, ...more, elsewhere], outDir, log: () => undefined });
  server = await serveFiles(
    ({ pathname }) => {
      const [, part, ...rest] = pathname.replace('/base', '').split('/');
      const path = rest.join('/');
      if (part === 'search') return { html: PAGE };
      if (part === 'code') return { file: join(ROOT, path) };
      return [...missing].some((start) => path.startsWith(start)) ? undefined : { file: join(outDir, path) };
    },
    { 'content-security-policy': POLICY },
  );
});

test.afterAll(async () => {
  await server.close();
  await rm(outDir, { recursive: true });
});

test.afterEach(() => missing.clear());

/** Opens the search page; what it complains of is collected. */
async function open(page: Page, query = ''): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${server.origin}/base/search/${query}`);
  return complaints;
}

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const rows = (page: Page) => page.locator('[data-role="results"] > li');

test('finds articles while one types, under a strict policy and a sub-path', async ({ page }) => {
  const complaints = await open(page);
  await field(page).pressSequentially('ランサムウェア');
  await expect(status(page)).toHaveText('2件の記事が見つかりました。');
  const first = rows(page).first();
  const link = first.getByRole('link');
  await expect(link).toHaveText('病院のVPN装置からランサムウェアに侵入され、電子カルテが2か月止まる');
  await expect(link).toHaveAttribute('href', `${server.origin}/base/articles/vpn-ransomware/`);
  await expect(link.locator('mark')).toHaveText('ランサムウェア');
  await expect(first.locator('time')).toHaveText('2026年4月13日');
  await expect(first.locator('time')).toHaveAttribute('datetime', '2026-04-13');
  await expect(first.getByText('原因: 脆弱性の放置')).toBeVisible();
  await expect(first.getByText('連載')).toHaveCount(0);
  await expect(rows(page).nth(1).locator('ul mark').first()).toHaveText('ランサムウェア');
  expect(complaints).toEqual([]);
});

test('keeps the query in the address, without filling the history', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await field(page).fill('誤送信');
  await expect(page).toHaveURL(`${server.origin}/base/search/?q=${encodeURIComponent('誤送信')}`);
  await field(page).fill('');
  await expect(page).toHaveURL(`${server.origin}/base/search/`);
  await expect(rows(page)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('answers the query of the address', async ({ page }) => {
  await open(page, '?q=%E7%9B%97%E3%82%80');
  await expect(field(page)).toHaveValue('盗む');
  await expect(rows(page).first().getByRole('link')).toContainText('成績が持ち出される');
  await expect(rows(page).first().locator('mark')).toHaveText('盗ま');
});

test('waits until an input method has converted', async ({ page }) => {
  await page.clock.install();
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'ろうえい';
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await page.clock.runFor(10_000);
  expect(requests).toEqual([]);
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = '漏えい';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.clock.runFor(1000);
  await expect(rows(page).first()).toContainText('宛先を誤り');
});

test('sending the form searches at once and stays on the page', async ({ page }) => {
  await open(page);
  await field(page).fill('フィッシング');
  await field(page).press('Enter');
  await expect(rows(page).first()).toContainText('フィッシング');
  await expect(field(page)).toHaveValue('フィッシング');
});

test('shows ten, then the next ten, and goes on reading there', async ({ page }) => {
  await open(page, `?q=${encodeURIComponent('警報')}`);
  await expect(status(page)).toHaveText('25件の記事が見つかりました。');
  await expect(rows(page)).toHaveCount(10);
  await page.getByRole('button', { name: '続きを表示（残り15件）' }).click();
  await expect(rows(page)).toHaveCount(20);
  await expect(rows(page).nth(10).getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: '続きを表示（残り5件）' }).click();
  await expect(rows(page)).toHaveCount(25);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('shows text as text, and links to no other origin', async ({ page }) => {
  const complaints = await open(page, `?q=${encodeURIComponent('警報')}`);
  await expect(rows(page).first().getByRole('link')).toContainText('<img src=9 onerror=beep(9)>');
  await expect(page.locator('img')).toHaveCount(0);
  await field(page).fill('羅針盤');
  await expect(status(page)).toHaveText('1件の記事が見つかりました。');
  await expect(rows(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

for (const [query, answer] of [
  ['あ', '見つかりませんでした'],
  ['「」…！', '見つかりませんでした'],
  ['😀', '見つかりませんでした'],
  ['\u0000\u0007qq\ud83d', '見つかりませんでした'],
  ['<script>alert()</script>', '見つかりませんでした'],
  ['" OR (.*)+ [', '見つかりませんでした'],
  ['京阪', '見つかりませんでした'],
  ['漏えい'.repeat(3_334), '初めの200文字で検索しました'],
] as const) {
  test(`answers ${JSON.stringify(query.slice(0, 30))} in a sentence`, async ({ page }) => {
    const complaints = await open(page);
    await field(page).fill(query);
    await expect(status(page)).toContainText(answer);
    expect(complaints).toEqual([]);
  });
}

for (const [part, answer] of [
  ['pagefind-entry.json', '検索の索引を読み込めませんでした'],
  ['kyokun-lexicon.gz', '検索の索引を読み込めませんでした'],
  ['pagefind.js', '検索の索引を読み込めませんでした'],
  ['wasm.', '検索の索引が壊れているため'],
  ['pagefind.und', '検索の索引が壊れているため'],
  ['index/', '検索の索引が壊れているため'],
  ['excerpt/', '検索の索引を読み込めませんでした'],
] as const) {
  test(`says so when ${part} is missing, and recovers`, async ({ page }) => {
    missing.add(part);
    await open(page);
    await field(page).fill('漏えい');
    await expect(status(page)).toContainText(answer);
    await expect(rows(page)).toHaveCount(0);
    missing.clear();
    await field(page).press('Enter');
    await expect(rows(page).first()).toContainText('宛先を誤り');
  });
}

test('searches on the page itself where the worker cannot be loaded', async ({ page }) => {
  missing.add('pagefind-worker.js');
  await open(page);
  await field(page).fill('漏えい');
  await expect(rows(page).first()).toContainText('宛先を誤り');
});

test('says that there is no network', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await field(page).fill('漏えい');
  await expect(status(page)).toContainText('インターネットに接続していないため');
  await context.setOffline(false);
  await field(page).press('Enter');
  await expect(rows(page).first()).toContainText('宛先を誤り');
});

test('an answer that comes late does not replace a newer one', async ({ page }) => {
  await open(page);
  const late = Promise.withResolvers<void>();
  const held: string[] = [];
  await page.route('**/excerpt/*.gz', async (route) => {
    held.push(route.request().url());
    if (held.length === 1) await late.promise;
    await route.continue();
  });
  await field(page).fill('宛先');
  await field(page).press('Enter');
  await expect.poll(() => held.length).toBe(1);
  await field(page).fill('観光協会');
  await field(page).press('Enter');
  await expect(rows(page)).toContainText(['京都の観光協会']);
  const arrival = page.waitForResponse(held[0] ?? '');
  late.resolve();
  await (await arrival).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(rows(page)).toContainText(['京都の観光協会']);
});
