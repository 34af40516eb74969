import { expect, test } from '@playwright/test';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { builtFolder } from '../site/built-site.ts';
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
