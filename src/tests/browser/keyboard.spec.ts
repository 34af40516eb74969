import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { builtFolder } from '../site/built-site.ts';
import { test } from './one-window.ts';
import { expectTabToReachAll } from './tab-order.ts';

test.use({ trace: 'off' });

for (const { name, address } of onePageOfEachKind(builtAddresses(builtFolder))) {
  test(`Tab reaches all of the page “${name}”, in its order, and shows where it is`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expectTabToReachAll(page);
  });
}
