import { expect, test } from '@playwright/test';

const article = '/articles/2021-matsui-scsk/';

test('a marked term is explained where it stands, by mouse and keyboard', async ({ page }) => {
  await page.goto(article);
  const term = page.locator('a.term').first();
  const anchor = (await term.getAttribute('href'))?.slice(1) ?? '';
  const meaning = await page.locator(`[id="${anchor}"] dd`).innerText();
  const note = page.locator('.term-note');

  await term.click();
  await expect(note).toBeVisible();
  await expect(note).toContainText(meaning);
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  const { x = 0, width = 0 } = (await note.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toHaveAttribute('aria-expanded', 'false');

  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${anchor}$`));
});

test('readings stand over names and terms only when asked for', async ({ page }) => {
  await page.goto(article);
  const readings = page.locator('rt.furigana');
  expect(await readings.count()).toBeGreaterThan(2);
  await expect(readings.first()).toBeHidden();
  await page.getByLabel('ふりがな').check();
  await expect(readings.first()).toBeVisible();
});

test('the sentence and the row of the ledger reach each other', async ({ page }) => {
  await page.goto(article);
  const fact = page.locator('a.fact[id]').first();
  const row = page.locator(`[id="${(await fact.getAttribute('href'))?.slice(1)}"]`);
  await fact.click();
  await expect(row).toBeInViewport();
  await row.getByRole('link', { name: '本文' }).click();
  await expect(page.locator(':target')).toHaveClass(/fact/);
});
