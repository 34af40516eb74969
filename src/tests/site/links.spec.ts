import { expect, test } from '@playwright/test';
import { site } from '#site';
import { followLinks } from './broken-links.ts';
import { builtFolder, filesOf } from './built-site.ts';

test('every link within the site leads somewhere, and every page can be reached', async ({ baseURL }) => {
  const servedUrl = baseURL ?? '';
  const { broken, visited } = await followLinks(servedUrl, site.baseUrl, ['404.html']);
  expect(broken).toEqual([]);
  const pages = filesOf(builtFolder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => servedUrl + path.replace(/(^|\/)index\.html$/, '$1'));
  expect(pages.filter((page) => !visited.has(page))).toEqual([]);
});
