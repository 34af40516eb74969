import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { site } from '#site';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { type Mounted, startStaticServer } from '../../serving/static-server.ts';
import { builtFolder, readBuilt } from '../site/built-site.ts';
import { expectNoShifts } from './layout-shifts.ts';

/** What is searched for: found in some articles, in none, and in a facet. */
const searches = ['?q=ランサムウェア', '?q=zzzz', '?q=USB&cause=insider-takeout'].map((query) => ({
  name: `search ${query}`,
  address: `search/${query}`,
}));

test.use({ trace: 'off' });

for (const { name, address } of [...onePageOfEachKind(builtAddresses(builtFolder)), ...searches]) {
  test(`nothing moves while a page loads: ${name}`, async ({ page }) => {
    await expectNoShifts(page, async () => {
      await page.goto(`./${address}`);
      if (!address.includes('?')) return;
      await expect(page.locator('kyokun-search')).not.toHaveAttribute('data-asking');
      await expect(page.locator('[data-role="status"]')).toContainText('記事');
    });
  });
}

/** How long a piece of a page is all that there is: some frames, so that it is painted. */
const PAUSE = 20;

test('the masthead and the way to a page do not move when they come in pieces', async ({ page }) => {
  const base = new URL(site.baseUrl).pathname;
  const address = 'about/takedown/';
  const html = readBuilt(`${address}index.html`);
  const [head = '', rest = ''] = html.split(/(?=<body)/);
  const [top = '', main = ''] = rest.split(/(?=<main)/);
  const mounted: Mounted = {
    path: base + address,
    handle: async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(head);
      for (const piece of top.split(/(?=<)|(?<=>)/)) {
        response.write(piece);
        await pause(PAUSE);
      }
      response.end(main);
    },
  };
  const server = await startStaticServer({ folder: builtFolder, base }, 0, [mounted]);
  try {
    await expectNoShifts(page, async () => void (await page.goto(server.url + address)));
  } finally {
    await server.stop();
  }
});
