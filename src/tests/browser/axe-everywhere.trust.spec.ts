import { expect, test } from '@playwright/test';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { builtFolder } from '../site/built-site.ts';
import { barriersOf } from './axe.ts';
import { overflowOf } from './reflow.ts';

/** Pages that one test visits: few enough for both browsers to be busy until the end. */
const PAGES = 20;

const DESKTOP = { width: 1280, height: 720 };
/** As much as a window of 1280 pixels shows at 400 %. */
const MAGNIFIED = { width: 320, height: 640 };

const addresses = [...builtAddresses(builtFolder), '404.html'];
const tests = Math.ceil(addresses.length / PAGES);

test.use({ trace: 'off' });

for (let number = 0; number < tests; number += 1) {
  // Every so manieth of the list, so that each test has its share of the long ones.
  const some = addresses.filter((_, index) => index % tests === number);
  test(`axe finds nothing on any page, light or dark, and each fits a window of 320 px: ${number + 1} of ${tests}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    for (const address of some) {
      await page.setViewportSize(DESKTOP);
      await page.goto(`./${address}`);
      expect.soft(await barriersOf(page, 'all'), `/${address}`).toEqual([]);
      await page.setViewportSize(MAGNIFIED);
      expect.soft(await overflowOf(page), `/${address}`).toEqual([]);
    }
  });
}
