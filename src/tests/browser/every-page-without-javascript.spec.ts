import { expect, test } from '@playwright/test';
import { sitemapAddresses } from '../site/built-site.ts';

/** The one page whose program adds to what it says; without-javascript.spec.ts asks what it says instead. */
const withProgram = /^search\/$/;

test.use({ javaScriptEnabled: false });

test('every page says without JavaScript all that it says with it', async ({ browser, page, baseURL }) => {
  test.setTimeout(900_000);
  const scripted = await browser.newContext({ javaScriptEnabled: true });
  const other = await scripted.newPage();
  for (const address of sitemapAddresses().filter((candidate) => !withProgram.test(candidate))) {
    const url = new URL(address, baseURL).href;
    await Promise.all([page.goto(url), other.goto(url)]);
    const plain = await page.getByRole('main').innerText();
    expect(plain.length, `${address} has nothing to read`).toBeGreaterThan(20);
    expect(plain, address).toBe(await other.getByRole('main').innerText());
  }
  await scripted.close();
});
