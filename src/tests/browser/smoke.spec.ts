import { expect, test } from '@playwright/test';

test('the site has a front page and a page for what does not exist', async ({ page }) => {
  const front = await page.goto('');
  expect(front?.status()).toBe(200);
  await expect(page).toHaveTitle(/\S/);
  const missing = await page.goto('./nai/nai/');
  expect(missing?.status()).toBe(404);
});
