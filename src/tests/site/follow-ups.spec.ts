import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { reportItemStates, reportItems } from '#domain/taxonomy/report-items.ts';
import { site } from '#site';
import { parsedPages } from './parsed-pages.ts';

test('every planned check of an article stands in the list, with whose day it is', async ({ page }) => {
  await page.goto('./follow-ups/');
  const planned = page
    .getByRole('region', { name: /^(?:次に確かめること|予定を過ぎたもの)/ })
    .getByRole('listitem');
  expect(await planned.count()).toBeGreaterThan(0);
  for (const row of await planned.all()) {
    await expect(row).toContainText(/編集部の次回確認予定|資料が示した予定/);
  }
  const first = planned.first();
  const event = await first.locator('p').last().innerText();
  await first.getByRole('link').click();
  const section = page.getByRole('region', { name: 'その後どうなった' });
  await expect(section).toContainText(event);
  await section.getByRole('link', { name: /その後/ }).click();
  await expect(page).toHaveURL(/\/follow-ups\/$/);
});

test('the list names its own feed, which is one even before its first entry', async ({ page, request }) => {
  await page.goto('./follow-ups/');
  const hrefs = await page
    .locator('link[rel="alternate"][type="application/rss+xml"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const [own] = hrefs.filter((href) => href?.endsWith('/follow-ups/rss.xml'));
  expect(hrefs).toHaveLength(2);
  const answer = await request.get(new URL(own ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toMatch(/xml; charset=utf-8$/);
  const feed = parseRssFeed(await answer.text());
  expect(feed.link).toBe(`${site.baseUrl}follow-ups/`);
  const marks = new Set((feed.items ?? []).map(({ guid }) => guid?.value));
  expect(marks.size).toBe(feed.items?.length ?? 0);
});

test('every article has all nine report items, those that nobody verified as such, and no other word for it', async () => {
  const words = new Set(Object.values(reportItemStates).map(({ label }) => label));
  const names = Object.values(reportItems).map(({ label }) => label);
  let articles = 0;
  for (const [path, page] of await parsedPages()) {
    if (!/^articles\/[^/]+\/index\.html$/.test(path) || page.querySelector('#unknowns') === null) continue;
    articles += 1;
    const rows = page.querySelectorAll('section[aria-labelledby="unknowns"] .facts > div');
    const items = rows.map((row) => row.querySelector('dt')?.textContent.trim() ?? '');
    expect([...new Set(items)].sort(), path).toEqual([...names].sort());
    for (const row of rows) {
      const state = row.querySelector('dd')?.textContent.trim() ?? '';
      expect(
        [...words].some((word) => state.startsWith(word)),
        `${path}: ${state}`,
      ).toBe(true);
    }
  }
  expect(articles).toBeGreaterThan(0);
});

test('the report items of an article open, and tell when they were checked', async ({ page }) => {
  await page.goto('./articles/2021-matsui-scsk/');
  const section = page.getByRole('region', { name: 'まだ分かっていないこと' });
  await section.locator('summary').click();
  const items = await section.locator('.facts dt').allInnerTexts();
  expect(new Set(items).size).toBe(9);
  await expect(section).toContainText(/最後に確かめた日\s*\d{4}年\d+月\d+日/);
  await expect(section).toContainText(/いちばん新しい出典\s*\d{4}年/);
});
