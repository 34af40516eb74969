import { expect, test } from '@playwright/test';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { builtFolder, sitemapAddresses } from '../site/built-site.ts';

/** Every article, and one page of each other kind, whose pages share a template. */
const addresses = new Set([
  ...sitemapAddresses().filter((address) => /^articles\/(?!page\/)[^/]+\/$/.test(address)),
  ...onePageOfEachKind(builtAddresses(builtFolder)).map(({ address }) => address),
]);

/** The pages whose program adds to what it says; without-javascript.spec.ts asks what it says instead. */
const withProgram = /^search\/$|\/handout\/$/;

test.use({ javaScriptEnabled: false });

test('every kind of page says without JavaScript all that it says with it', async ({
  browser,
  page,
  baseURL,
}) => {
  test.setTimeout(900_000);
  const scripted = await browser.newContext({ javaScriptEnabled: true });
  const other = await scripted.newPage();
  for (const address of [...addresses].filter((candidate) => !withProgram.test(candidate))) {
    const url = new URL(address, baseURL).href;
    await Promise.all([page.goto(url), other.goto(url)]);
    // Buttons that copy what stands there say nothing of their own.
    await other.evaluate(() => {
      for (const button of document.querySelectorAll('kyokun-copy button')) button.remove();
    });
    const plain = await page.getByRole('main').innerText();
    expect(plain.length, `${address} has nothing to read`).toBeGreaterThan(20);
    expect(plain, address).toBe(await other.getByRole('main').innerText());
  }
  await scripted.close();
});
