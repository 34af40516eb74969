import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { site } from '#site';
import { builtFolder, filesOf, locationsIn, readBuilt } from './built-site.ts';
import { addressOf, pagePaths } from './parsed-pages.ts';

test('the feed holds the newest articles in full form', async ({ request }) => {
  const answer = await request.get('./rss.xml');
  expect(answer.headers()['content-type']).toMatch(/xml; charset=utf-8$/);
  const feed = parseRssFeed(await answer.text());
  expect(feed.title).toBe(site.title);
  expect(feed.link).toBe(site.baseUrl);
  expect(feed.language).toBe('ja');
  expect(feed.description).toMatch(/。$/);
  expect(feed.atom?.links).toEqual([
    expect.objectContaining({ href: `${site.baseUrl}rss.xml`, rel: 'self' }),
  ]);

  const items = feed.items ?? [];
  const articles = filesOf(builtFolder).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));
  const addresses = articles.map((path) => site.baseUrl + addressOf(path));
  expect(items.map(({ link }) => link).sort()).toEqual(addresses);
  for (const item of items) {
    expect(item.title).toMatch(/\S{8,}/);
    expect(item.guid?.value).toBe(item.link);
    expect(item.description).toMatch(/^<ul>(<li>[^<]+。<\/li>){3}<\/ul>$/);
    expect(item.categories?.map(({ name }) => name).join()).toMatch(/\S/);
    // RFC 822, as RSS 2.0 asks for.
    expect(item.pubDate).toMatch(
      /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/,
    );
  }
  const times = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(Date.parse(feed.lastBuildDate ?? '')).toBeGreaterThanOrEqual(times[0] ?? 0);
});

test('the feed and the list of articles have one order', async ({ page }) => {
  const feed = parseRssFeed(readBuilt('rss.xml'));
  await page.goto('./articles/');
  const titles = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(titles).toHaveText((feed.items ?? []).map(({ title = '' }) => title));
});

test('robots.txt lets everything be read and names the sitemap', () => {
  const lines = readBuilt('robots.txt').trim().split('\n');
  expect(lines).toEqual(['User-agent: *', 'Allow: /', '', `Sitemap: ${site.baseUrl}sitemap-index.xml`]);
});

test('the sitemap holds every page that may be indexed, once', () => {
  expect(locationsIn(readBuilt('sitemap-index.xml'))).toEqual([`${site.baseUrl}sitemap-0.xml`]);
  const pages = pagePaths
    .filter((path) => !readBuilt(path).includes('content="noindex"'))
    .map((path) => site.baseUrl + addressOf(path));
  expect(locationsIn(readBuilt('sitemap-0.xml')).toSorted()).toEqual(pages.toSorted());
  expect(readBuilt('404.html')).toContain('content="noindex"');
});

test('security.txt has what RFC 9116 asks for', async ({ request }) => {
  const answer = await request.get('./.well-known/security.txt');
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const fields = Map.groupBy((await answer.text()).trim().split('\n'), (line) => line.replace(/: .*$/, ''));
  const allOf = (name: string) => fields.get(name)?.map((line) => line.slice(name.length + 2)) ?? [];
  expect(allOf('Contact')).toEqual([`mailto:${site.contact}`]);
  expect(allOf('Canonical')).toEqual([`${site.baseUrl}.well-known/security.txt`]);
  expect(allOf('Preferred-Languages')[0]).toMatch(/^ja\b/);
  const [expires = '', ...more] = allOf('Expires');
  expect(more).toEqual([]);
  expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
  // §2.5.5: a moment to come, at most a year ahead.
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(366);
});

test('a static host is told what it needs', async ({ request }) => {
  // Without it GitHub Pages leaves out `_astro/`.
  expect(existsSync(join(builtFolder, '.nojekyll'))).toBe(true);
  const { pathname } = new URL(site.baseUrl);
  expect(readBuilt('_headers').split('\n')[0]).toBe(`${pathname}*`);
  const answer = await request.get('./');
  for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy']) {
    expect(answer.headers(), name).toHaveProperty([name]);
  }
});

test('the editors’ form is there only where it was asked for', () => {
  expect(filesOf(builtFolder).some((path) => path.startsWith('admin/'))).toBe(site.form);
});
