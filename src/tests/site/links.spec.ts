import { expect, test } from '@playwright/test';
import { site } from '#site';
import { followLinks } from './broken-links.ts';
import { addressOf, pagePaths, parsedPages } from './parsed-pages.ts';

test('every link within the site leads somewhere, and every page can be reached', async ({ baseURL }) => {
  const servedUrl = baseURL ?? '';
  const { broken, visited } = await followLinks(servedUrl, site.baseUrl, ['404.html']);
  expect(broken).toEqual([]);
  const pages = pagePaths.map((path) => servedUrl + addressOf(path));
  expect(pages.filter((page) => !visited.has(page))).toEqual([]);
});

test('every link to a place within a page leads to that place', async () => {
  const pages = await parsedPages();
  const places = new Set<string>();
  const links: (readonly [from: string, to: string])[] = [];
  for (const [path, page] of pages) {
    const address = site.baseUrl + addressOf(path);
    for (const element of page.querySelectorAll('[id]')) {
      places.add(`${address}#${element.getAttributeValue('id')}`);
    }
    for (const element of page.querySelectorAll('[href]')) {
      const to = new URL(element.getAttributeValue('href') ?? '', address);
      if (to.hash !== '' && to.href.startsWith(site.baseUrl)) {
        links.push([path, to.origin + to.pathname + decodeURIComponent(to.hash)]);
      }
    }
  }
  expect(links.length).toBeGreaterThan(pages.size);
  expect(links.filter(([, to]) => !places.has(to)).map(([from, to]) => `${from} → ${to}`)).toEqual([]);
});
