import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { site } from '#site';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { type Mounted, startStaticServer } from '../../serving/static-server.ts';
import { builtFolder, readBuilt } from '../site/built-site.ts';

/** A telephone and a desk. */
const windows = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
] as const;

/** What is searched for: found in some articles, in none, and in a facet. */
const searches = ['?q=ランサムウェア', '?q=zzzz', '?q=USB&cause=insider-takeout'].map((query) => ({
  name: `search ${query}`,
  address: `search/${query}`,
}));

test.use({ trace: 'off' });

for (const { name, address } of [...onePageOfEachKind(builtAddresses(builtFolder)), ...searches]) {
  test(`nothing moves while a page loads: ${name}`, async ({ page }) => {
    await watch(page);
    for (const size of windows) {
      await page.setViewportSize(size);
      await page.goto(`./${address}`);
      await programsOf(page, address);
      expect(await shiftsOf(page), `${size.width} px`).toEqual([]);
    }
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
  await watch(page);
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.goto(server.url + address);
    expect(await shiftsOf(page), `${size.width} px`).toEqual([]);
  }
  await server.stop();
});

/** Lets every page note what moves on it. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Waits for what the page's programs add to it. */
async function programsOf(page: Page, address: string): Promise<void> {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
  if (!address.includes('?')) return;
  await expect(page.locator('kyokun-search')).not.toHaveAttribute('data-asking');
  await expect(page.locator('[data-role="status"]')).toContainText('記事');
}

/**
 * The shifts until now. Nobody has touched the page, so those that the browser puts down to a recent input count too:
 * a window that has just got its size is such an input to it.
 */
function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // A shift is told of after the frame in which it is painted.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'shifts' in window && Array.isArray(window.shifts) ? window.shifts : ['nothing was observed'];
  });
}
