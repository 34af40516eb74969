import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('main').getByRole('combobox', { name: '検索する言葉' });
const options = (page: Page) => page.getByRole('listbox', { name: '候補' }).getByRole('option');

test.beforeEach(async ({ page }) => {
  await page.goto('./search/');
  await field(page).pressSequentially('委');
  await expect(options(page).first()).toBeVisible();
});

test('is a combobox as the ARIA practices have it', async ({ page }) => {
  await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const list = page.locator(`#${await field(page).getAttribute('aria-controls')}`);
  await expect(list).toHaveRole('listbox');
  await expect(options(page).first()).toHaveText(/^委託先/);
  await expect(options(page).first()).toContainText('用語');
});

test('arrows lead through the options and back to the field', async ({ page }) => {
  const count = await options(page).count();
  for (let index = 0; index < count; index += 1) {
    await field(page).press('ArrowDown');
    const id = await options(page).nth(index).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  }
  await field(page).press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await field(page).press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
});

test('Enter takes the option and searches for it', async ({ page }) => {
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('委託先');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('status')).toContainText('見つかりました');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '委託先');
});

test('a press on an option does the same', async ({ page }) => {
  const chosen = (await options(page).nth(1).getAttribute('data-text')) ?? '';
  await options(page).nth(1).click();
  await expect(field(page)).toHaveValue(chosen);
  await expect(field(page)).toBeFocused();
  await expect(options(page)).toHaveCount(0);
});

test('Escape closes the list and leaves the text; the arrow opens it again', async ({ page }) => {
  await field(page).press('ArrowDown');
  await field(page).press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('委');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await field(page).press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
});

test('leaving the field closes the list', async ({ page }) => {
  await field(page).press('Tab');
  await expect(options(page)).toHaveCount(0);
});

test('while an input method composes, its keys are its own', async ({ page }) => {
  await field(page).evaluate((input) => {
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      }
    }
  });
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(options(page).first()).toBeVisible();
});
