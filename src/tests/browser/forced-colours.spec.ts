import { expect } from '@playwright/test';
import { builtAddresses } from '../../screenshots/built-addresses.ts';
import { onePageOfEachKind } from '../../screenshots/page-kinds.ts';
import { builtFolder } from '../site/built-site.ts';
import { movingOf } from './motion.ts';
import { test } from './one-window.ts';
import { expectOwnColoursToShowAll } from './own-colours.ts';

const found = { name: 'search with results', address: 'search/?q=USB' };

test.use({ trace: 'off' });

for (const { name, address } of [...onePageOfEachKind(builtAddresses(builtFolder)), found]) {
  test(`in the reader's own colours nothing is lost, and without motion nothing moves: ${name}`, async ({
    page,
  }) => {
    await expectOwnColoursToShowAll(page, async () => {
      await page.goto(`./${address}`);
      if (address === found.address) await expect(page.locator('.result').first()).toBeVisible();
      expect(await movingOf(page)).toEqual([]);
    });
  });
}

test('what would move is found', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('./');
  expect((await movingOf(page)).length).toBeGreaterThan(0);
});
